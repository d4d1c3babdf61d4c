/** Faults of accounts and orders on demand, as the library's users meet them. */
import { beforeEach, expect, test } from '@jest/globals';
import { XtpDisconnectedError, XtpLoginError, type Account, type OrderState, type TradeReport } from 'xtp-rx';
import { SimulatedCounterError, type TraderFaults } from 'xtp-rx/sim';
import { at, failureOf, loginOptions, next, turn, useCounter } from '../support/counter';

const counter = useCounter();
const settled = (): Promise<number> => counter.play({ records: 0 });

beforeEach(async () => {
  counter.sim.configure({ matching: { by: 'test' } });
  await counter.play({ untilMs: at('09:31:00') });
});

/** Sends an order in a mode of the test environment; gives its states, as they come. */
async function follow(account: Account, orderClientId: number): Promise<OrderState[]> {
  const states: OrderState[] = [];
  account.submit({ symbol: '600001.SH', side: 'buy', quantity: 200, price: 10, orderClientId }).subscribe((state) => states.push(state));
  await settled();
  return states;
}

test.each<[string, (faults: TraderFaults) => void]>([
  ['drop', (faults) => faults.drop()],
  ['drop of a user with a blank', (faults) => faults.drop('a b')],
  ['restart', (faults) => faults.restart()],
  ['restart that forgets', (faults) => faults.restart('events')],
  ['hangLogins', (faults) => faults.hangLogins(1)],
  ['closeLogins', (faults) => faults.closeLogins(1.5)],
  ['refuseLogins', (faults) => faults.refuseLogins({ errorId: 11000030 }, 1)],
  ['freeze', (faults) => faults.freeze()],
  ['delay', (faults) => faults.delay(10, 1)],
  ['slow', (faults) => faults.slow(10)],
  ['duplicate', (faults) => faults.duplicate(1)],
  ['earlyEvents', (faults) => faults.earlyEvents(1)],
  ['lateTrades', (faults) => faults.lateTrades()],
  ['loseOrders', (faults) => faults.loseOrders(1)],
  ['rejectOrders', (faults) => faults.rejectOrders(1, { errorId: 11000107, message: 'not a positive number' })],
  ['silenceOrders', (faults) => faults.silenceOrders(1)],
  ['resumeOrders', (faults) => faults.resumeOrders()],
  ['exhaustOrderBuffers', (faults) => faults.exhaustOrderBuffers()],
  ['loseAnswers', (faults) => faults.loseAnswers(1)],
  ['refuseQueries', (faults) => faults.refuseQueries(1)],
])('%s is understood by the counter', (_name, act) => {
  act(counter.sim.trader); // throws what the counter does not understand
  expect(() => counter.sim.trader.delay(-1)).toThrow(SimulatedCounterError);
});

test('a frozen line: nothing comes, the account is live, and then all of it comes', async () => {
  const { account } = await counter.trader();
  counter.sim.configure({ trader: { freeze: true } });
  const states = await follow(account, 2);
  const asset = account.queryAsset();
  await settled();
  expect(states.map(({ stage }) => stage)).toEqual(['submitted']);
  expect(account.isLive).toBe(true);
  counter.sim.configure({ trader: { freeze: false } });
  expect(await asset).toMatchObject({ totalAsset: expect.any(Number) });
  expect(states.at(-1)).toMatchObject({ stage: 'filled', filled: 200 });
});

test('a query that a drop meets on a frozen line rejects', async () => {
  const { account } = await counter.trader();
  counter.sim.trader.freeze();
  const query = failureOf(account.queryOrders());
  await turn();
  counter.sim.trader.drop();
  expect(await query).toBeInstanceOf(XtpDisconnectedError);
});

test('what is told twice counts once', async () => {
  const { account } = await counter.trader();
  const trades: TradeReport[] = [];
  account.trades.subscribe((trade) => trades.push(trade));
  counter.sim.trader.duplicate(3);
  const states = await follow(account, 2);
  expect(trades).toHaveLength(1);
  expect(states.at(-1)).toMatchObject({ stage: 'filled', filled: 200, averagePrice: 10 });
});

test('a late trade completes what the end of the order said', async () => {
  const { account } = await counter.trader();
  counter.sim.trader.lateTrades();
  const [submitted] = await follow(account, 1);
  account.requestCancel(submitted!.orderXtpId);
  await settled();
  expect(account.order(submitted!.orderXtpId)).toMatchObject({ stage: 'canceled', filled: 100, canceled: 100, averagePrice: 10 });
});

test('rejections of the counter and of the exchange are states with their reasons', async () => {
  const { account } = await counter.trader();
  counter.sim.trader.rejectOrders(1, { errorId: 11000107, message: 'so it is' });
  expect((await follow(account, 2)).at(-1)).toMatchObject({ stage: 'rejected', error: { errorId: 11000107, errorMessage: 'so it is' } });
  counter.sim.trader.rejectOrders(1, { errorId: 11110000, message: '217' });
  expect((await follow(account, 2)).at(-1)).toMatchObject({ stage: 'rejected', error: { errorId: 11110000, errorMessage: '217' } });
});

test('a silent order stays where it was, queries know more, and in the end it is told', async () => {
  const { account } = await counter.trader();
  counter.sim.trader.silenceOrders(1);
  const states = await follow(account, 1);
  const { orderXtpId } = states[0]!;
  account.requestCancel(orderXtpId);
  await settled();
  expect(states.at(-1)).toMatchObject({ stage: 'partiallyFilled', filled: 100 });
  expect(await account.queryOrder(orderXtpId)).toMatchObject({ orderStatus: 'partTradedNotQueueing' });
  counter.sim.trader.resumeOrders();
  await settled();
  expect(states.at(-1)).toMatchObject({ stage: 'canceled', filled: 100, canceled: 100 });
});

test('an exhausted order buffer: submit errors until a fresh login', async () => {
  const { client, account } = await counter.trader();
  counter.sim.trader.exhaustOrderBuffers();
  const refused = new Promise((resolve) => {
    account.submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 10 }).subscribe({ error: resolve });
  });
  expect(await refused).toMatchObject({ code: 'XTP_CALL', errorId: 10210305 });
  await account.logout();
  expect((await follow(await client.login(loginOptions), 2)).at(-1)).toMatchObject({ stage: 'filled' });
});

test('an answer that gets lost leaves the query to its time limit; a refused one rejects', async () => {
  const { account } = await counter.trader();
  counter.sim.trader.loseAnswers(1);
  expect(await failureOf(account.queryOrders({}, { timeoutMs: 20 }))).toMatchObject({ code: 'XTP_TIMEOUT' });
  counter.sim.trader.refuseQueries(1);
  expect(await failureOf(account.queryOrders())).toMatchObject({ code: 'XTP_QUERY', errorId: 11000452 });
  expect(await account.queryOrders()).toEqual([]);
});

test('logins of accounts are refused and closed while those of quotes are not', async () => {
  const client = counter.newTrader();
  counter.sim.trader.refuseLogins({ errorId: 11000030 }, 5);
  expect(await failureOf(client.login(loginOptions))).toMatchObject({ code: 'XTP_LOGIN', errorId: 11000030 });
  await counter.play({ untilMs: at('09:31:06') });
  counter.sim.configure({ trader: { closeLogins: true } });
  expect(await failureOf(client.login(loginOptions))).toBeInstanceOf(XtpLoginError);
  await counter.quote();
  counter.sim.configure({ trader: { closeLogins: false, refuseLogins: { errorId: 13, message: 'no' } } });
  expect(await failureOf(client.login(loginOptions))).toMatchObject({ errorId: 13 });
  counter.sim.configure({ trader: { refuseLogins: null } });
  expect((await client.login(loginOptions)).isLive).toBe(true);
});

test('the next account after a drop of one user knows what was told before', async () => {
  const { client, account } = await counter.trader();
  const other = await client.login({ ...loginOptions, user: 'other' });
  const [submitted] = await follow(account, 3);
  const down = next(account.status, ({ state }) => state === 'down');
  counter.sim.trader.drop(loginOptions.user);
  await down;
  expect(other.isLive).toBe(true);
  const again = await client.login(loginOptions);
  expect(again.order(submitted!.orderXtpId)).toMatchObject({ stage: 'partiallyFilled', filled: 100 });
});
