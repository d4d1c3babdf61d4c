/** Scenarios C: queries on the simulated counter, through the real addon. */
import { expect, test } from '@jest/globals';
import { OrderEvent, QueryOrderExEvent, XtpQueryError, type Account, type OrderInfoEx } from 'xtp-rx';
import { at, failureOf, useCounter } from '../support/counter';

const counter = useCounter();
const settled = (): Promise<number> => counter.play({ records: 0 });

/** Sends orders that the test environment only confirms, and gives their ids. */
async function send(account: Account, count: number, orderClientId = 1): Promise<bigint[]> {
  const ids: bigint[] = [];
  for (let i = 0; i < count; i++) {
    account
      .submit({ symbol: '600001.SH', side: 'buy', quantity: 100, price: 9.5, orderClientId })
      .subscribe(({ orderXtpId }) => ids.push(orderXtpId))
      .unsubscribe();
  }
  await settled();
  return ids;
}

async function all<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function testAccount(): Promise<Account> {
  counter.sim.configure({ matching: { by: 'test' }, cash: 10_000_000 });
  return (await counter.trader()).account;
}

test.each(['null', 'row'] as const)('C1: nothing found is an empty list, whatever comes with it (%s)', async (empty) => {
  counter.sim.configure({ queries: { empty } });
  const { account } = await counter.trader();
  expect(await account.queryPositions()).toEqual([]);
  expect(await account.queryOrders()).toEqual([]);
  expect(await account.queryTrades()).toEqual([]);
  expect(await account.funds.queryTransfers()).toEqual([]);
  expect(await all(account.queryOrdersByPage())).toEqual([]);
  expect(await all(account.queryTradesByPage())).toEqual([]);
});

test('C2: as many rows as there are, the last of them marked', async () => {
  const account = await testAccount();
  const ids = await send(account, 5, 2);
  const rows: QueryOrderExEvent[] = [];
  account.events.subscribe((event) => event instanceof QueryOrderExEvent && rows.push(event));
  expect(await account.queryOrders()).toHaveLength(5);
  expect(rows.map(({ orderXtpId }) => orderXtpId)).toEqual(ids);
  expect(rows.map(({ isLast }) => isLast)).toEqual([false, false, false, false, true]);
});

test.each<[number, number]>([
  [2500, 1000],
  [25, 10],
  [20, 10],
  [3, 10],
  [10, 1],
])('C3: %d orders in pages of %d come once, in the order they were sent', async (count, pageSize) => {
  const account = await testAccount();
  const ids = await send(account, count, 2);
  expect((await all(account.queryOrdersByPage({ pageSize }))).map(({ orderXtpId }) => orderXtpId)).toEqual(ids);
  expect((await all(account.plain.queryOrdersByPage({ pageSize }))).map(({ orderXtpId }) => orderXtpId)).toEqual(ids);
  expect((await all(account.queryTradesByPage({ pageSize }))).map(({ orderXtpId }) => orderXtpId)).toEqual(ids);
});

test('C4: pages hold cancels among the orders', async () => {
  const account = await testAccount();
  const [first] = await send(account, 1);
  account.requestCancel(first!);
  account.requestCancel(first!);
  await send(account, 1);
  const rows: OrderInfoEx[] = await all(account.queryOrdersByPage({ pageSize: 2 }));
  expect(rows.map(({ orderSubmitStatus }) => orderSubmitStatus)).toEqual([
    'insertAccepted',
    'cancelAccepted',
    'cancelRejected',
    'insertAccepted',
  ]);
  expect(await account.queryOrders()).toHaveLength(2);
});

test('C6: a big answer delays the events behind it', async () => {
  const account = await testAccount();
  await send(account, 300);
  const order: string[] = [];
  account.events.subscribe((event) => {
    if (event instanceof OrderEvent) order.push('event');
    if (event instanceof QueryOrderExEvent) order.push('row');
  });
  const rows = account.queryOrders();
  await send(account, 1);
  expect(await rows).toHaveLength(300);
  expect(order).toHaveLength(301);
  expect(order.indexOf('event')).toBe(300);
});

test('C6: too many queries in a second are refused', async () => {
  await counter.play({ untilMs: at('10:00:00') });
  counter.sim.configure({ queries: { perSecond: 2 } });
  const { account } = await counter.trader();
  await account.queryAsset();
  await account.queryMarkets();
  const refusal = await failureOf(() => account.queryAsset());
  expect(refusal).toBeInstanceOf(XtpQueryError);
  expect(refusal).toMatchObject({ errorId: 11000452 });
  expect(await failureOf(() => all(account.queryOrdersByPage()))).toMatchObject({ errorId: 11000452 });
  await counter.play({ untilMs: at('10:00:01') });
  expect(await account.queryAsset()).toMatchObject({ buyingPower: 1_000_000 });
});

test('C7: what this node trades, and an order for the other one', async () => {
  const account = await testAccount();
  expect(await account.queryMarkets()).toEqual(['SH', 'SZ']);
  counter.sim.configure({ markets: ['SZ'] });
  expect(await account.queryMarkets()).toEqual(['SZ']);
  const [id] = await send(account, 1);
  expect(account.order(id!)).toMatchObject({ stage: 'rejected', error: { errorId: 11000311 } });
});

test('orders by id, by time and unfinished', async () => {
  await counter.play({ untilMs: at('10:00:00') });
  const account = await testAccount();
  const early = await send(account, 2);
  await counter.play({ untilMs: at('10:00:05') });
  const [late] = await send(account, 1, 2);
  expect((await account.queryOpenOrders()).map(({ orderXtpId }) => orderXtpId)).toEqual(early);
  expect(await account.queryOrder(late!)).toMatchObject({ orderStatus: 'allTraded' });
  expect(await account.queryOrders({ beginTime: 20260105100001000n })).toHaveLength(1);
  expect(await account.queryOrders({ endTime: 20260105100001000n })).toHaveLength(2);
});
