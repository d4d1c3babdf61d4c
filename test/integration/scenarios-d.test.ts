/** Scenarios D, and F5: what an account is told after drops, logouts and restarts of the counter, through the real addon. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { UnknownOrderEvent, type Account, type TradeReport, type TraderClient } from 'xtp-rx';
import { loginOptions, next, useCounter } from '../support/counter';
import { storyOf } from '../support/stories';

const counter = useCounter();
const settled = (): Promise<number> => counter.play({ records: 0 });

beforeEach(() => counter.sim.configure({ matching: { by: 'test' } }));

/** Sends an order in a mode of the test environment and gives its id once nothing is under way. */
async function order(account: Account, orderClientId: number): Promise<bigint> {
  let id = 0n;
  account
    .submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 10, orderClientId })
    .subscribe((state) => (id = state.orderXtpId));
  await settled();
  return id;
}

/** Logs in; the story holds what the login itself brings. */
async function login(client: TraderClient): Promise<{ account: Account; story: { readonly text: string } }> {
  const account = await client.login(loginOptions);
  const story = storyOf(account);
  await settled();
  return { account, story };
}

async function drop(account: Account): Promise<void> {
  const down = next(account.status, ({ state }) => state === 'down');
  counter.sim.drop('trader');
  await down;
}

/** Ends the session for good also in the eyes of the SDK, where a drop alone lets the next login resume. */
const logout = (client: TraderClient, account: Account): Promise<unknown> => client.calls.logout(account.sessionId, 5000);

const held = async (account: Account): Promise<unknown> =>
  (await account.queryPositions()).map(({ symbol, totalQuantity, avgPrice }) => ({ symbol, totalQuantity, avgPrice }));

/** A day with a fill, a cancel and a transfer. */
async function day(account: Account): Promise<void> {
  await order(account, 2);
  account.requestCancel(await order(account, 1));
  await account.funds.transfer({ type: 'in', amount: 5, fundAccount: '1', password: 'p' });
  await settled();
}
const wholeDay = '4t145$$';

describe.each(['quick', 'restart'] as const)('with %s', (resume) => {
  test('D1: a first login is told the day so far, or only what is new', async () => {
    const client = counter.newTrader({ resume });
    const first = await login(client);
    await day(first.account);
    expect(first.story.text).toBe(wholeDay);
    await first.account.logout();
    const second = await login(client);
    expect(second.story.text).toBe(resume === 'restart' ? wholeDay : '');
    await order(second.account, 2);
    expect(second.story.text).toBe((resume === 'restart' ? wholeDay : '') + '4t1');
  });

  test('D2: a login after a drop is told what was missed, once and in order', async () => {
    counter.sim.configure({ traderApis: 2 });
    const client = counter.newTrader({ resume });
    const before = await login(client);
    await order(before.account, 2);
    const other = counter.newTrader({ clientId: 2, resume: 'quick' });
    await drop(before.account);
    const elsewhere = await login(other);
    const missed = await order(elsewhere.account, 3);
    elsewhere.account.requestCancel(missed);
    await settled();
    expect(before.story.text).toBe('4t1!');
    const after = await login(client);
    expect(after.story.text).toBe('4t3');
    expect(after.account.order(missed)).toMatchObject({ ours: false });
    await drop(after.account);
    expect((await login(client)).story.text).toBe('');
  });

  test('D3: a logout in between makes it a first login', async () => {
    counter.sim.configure({ traderApis: 2 });
    const client = counter.newTrader({ resume });
    const before = await login(client);
    await order(before.account, 2);
    await drop(before.account);
    const elsewhere = await login(counter.newTrader({ clientId: 2 }));
    await order(elsewhere.account, 1);
    await logout(client, before.account);
    expect((await login(client)).story.text).toBe(resume === 'restart' ? '4t14' : '');
  });
});

test('F5: a replay of the day leaves fills and positions as they are', async () => {
  const client = counter.newTrader({ resume: 'restart' });
  const first = await login(client);
  await day(first.account);
  await order(first.account, 5);
  const trades = (await first.account.queryTrades()).map(({ execId }) => execId);
  const known = first.account.knownOrders().map(({ orderXtpId, stage, filled }) => ({ orderXtpId, stage, filled }));
  const positions = await held(first.account);
  await first.account.logout();
  const account = await client.login(loginOptions);
  const replayed: TradeReport[] = [];
  account.trades.subscribe((trade) => replayed.push(trade));
  await settled();
  expect(replayed.map(({ execId }) => execId)).toEqual(trades);
  expect(account.knownOrders().map(({ orderXtpId, stage, filled }) => ({ orderXtpId, stage, filled }))).toEqual(known);
  expect(await held(account)).toEqual(positions);
});

test('D4: an order that never reached the counter is told of after the next login, once', async () => {
  const client = counter.newTrader();
  const before = await login(client);
  counter.sim.loseOrders(1);
  const lost = await order(before.account, 2);
  const taken = await order(before.account, 2);
  expect(before.account.order(lost)).toMatchObject({ stage: 'submitted' });
  expect(before.account.order(taken)).toMatchObject({ stage: 'filled' });
  await drop(before.account);
  const account = await client.login(loginOptions);
  const refused = next(account.orders, ({ orderXtpId }) => orderXtpId === lost);
  expect(await next(account.events, (event) => event instanceof UnknownOrderEvent)).toMatchObject({ orderXtpId: lost });
  expect(await refused).toMatchObject({ stage: 'rejected', remaining: 0, error: { errorId: 0 } });
  await drop(account);
  expect((await login(client)).story.text).toBe('');
});

test('D2: what is known of an order goes on after a drop', async () => {
  counter.sim.configure({ traderApis: 2 });
  const client = counter.newTrader();
  const before = await login(client);
  const id = await order(before.account, 3); // a half of it trades
  await drop(before.account);
  const elsewhere = await login(counter.newTrader({ clientId: 2 }));
  const { account } = await login(client);
  expect(account.order(id)).toMatchObject({ stage: 'partiallyFilled', quantity: 100, price: 10, filled: 50, remaining: 50 });
  elsewhere.account.requestCancel(id);
  expect(await next(account.orders)).toMatchObject({ stage: 'canceled', filled: 50, canceled: 50 });
  expect(account.knownOrders()).toHaveLength(1);
});

test('what is known of an order ends with a logout', async () => {
  const client = counter.newTrader();
  const before = await login(client);
  const id = await order(before.account, 1);
  await before.account.logout();
  const { account } = await login(client);
  expect(account.order(id)).toBeUndefined();
});

test('what is known of an order is not taken to the next day, which uses the ids again', async () => {
  const client = counter.newTrader();
  const before = await login(client);
  const id = await order(before.account, 1);
  await drop(before.account);
  counter.sim.loadSynthetic({ tradingDay: '20260106', instruments: 1, ordersPerInstrument: 1 });
  const { account } = await login(client);
  expect(client.tradingDay()).toBe('20260106');
  expect(account.order(id)).toBeUndefined();
  counter.sim.loadFeed();
});

describe('D5: a restart of the counter', () => {
  test('is known after the next login, and only then', async () => {
    const client = counter.newTrader();
    const before = await login(client);
    expect(before.account.isServerRestarted()).toBe(false);
    const id = await order(before.account, 1);
    const down = next(before.account.status, ({ state }) => state === 'down');
    counter.sim.restart();
    expect(await down).toMatchObject({ reason: 10210006 });
    const after = await login(client);
    expect(after.account.isServerRestarted()).toBe(true);
    expect(await after.account.queryOrder(id)).toMatchObject({ orderStatus: 'noTradeQueueing' });
    await drop(after.account);
    expect((await login(client)).account.isServerRestarted()).toBe(false);
  });

  test('may make it forget the orders; what they held comes free', async () => {
    counter.sim.configure({ restartForgets: 'orders' });
    const client = counter.newTrader();
    const before = await login(client);
    await order(before.account, 1);
    expect(await before.account.queryAsset()).toMatchObject({ totalAsset: 1_000_000 });
    const down = next(before.account.status, ({ state }) => state === 'down');
    counter.sim.restart();
    await down;
    const after = await login(client);
    expect(after.story.text).toBe('?');
    expect(await after.account.queryOrders()).toEqual([]);
    expect(await after.account.queryAsset()).toMatchObject({ buyingPower: 1_000_000, withholdingAmount: 0 });
  });
});

test('D9: a login in the very moment of the drop works, and those of several accounts take turns', async () => {
  const client = counter.newTrader();
  const users = ['trader1', 'trader2', 'trader3'];
  const accounts = await Promise.all(users.map((user) => client.login({ ...loginOptions, user })));
  const before = accounts.map(({ sessionId }) => sessionId);
  const again = accounts.map(
    (account, i) =>
      new Promise<Account>((resolve, reject) => {
        account.status.subscribe(({ state }) => {
          if (state === 'down') client.login({ ...loginOptions, user: users[i]! }).then(resolve, reject);
        });
      }),
  );
  counter.sim.drop('trader');
  const back = await Promise.all(again);
  expect(back.map(({ user, isLive }) => [user, isLive])).toEqual(users.map((user) => [user, true]));
  expect(back).toEqual(accounts);
  expect(new Set([...before, ...back.map(({ sessionId }) => sessionId)]).size).toBe(6);
  for (const account of back) expect(account.order(await order(account, 2))).toMatchObject({ stage: 'filled' });
});

test('a counter without a default topic tells nothing unless it is asked to; this library always asks', async () => {
  counter.sim.configure({ defaultTopic: 'none' });
  const { account, story } = await login(counter.newTrader());
  await order(account, 2);
  expect(story.text).toBe('4t1');
});
