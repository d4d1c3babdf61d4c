/** Orders, cancels, money and positions on the simulated counter, through the real addon. */
import { beforeEach, describe, expect, test } from '@jest/globals';
import { lastValueFrom, toArray } from 'rxjs';
import {
  isEnded,
  OrderEvent,
  XtpCallError,
  XtpClosedError,
  XtpCreateError,
  XtpDisconnectedError,
  XtpStateError,
  type Account,
  type CancelRefusal,
  type OrderIntent,
  type OrderState,
  type SnapshotEvent,
  type TradeReport,
} from 'xtp-rx';
import { allDelivered } from '../../lib/native/connection';
import { at, failureOf, loginOptions, next, useCounter } from '../support/counter';

const counter = useCounter();
const symbol = '600001.SH';
const cash = 1_000_000;

/** All states of an order, until it has ended. */
const states = (account: Account, intent: OrderIntent): Promise<OrderState[]> => lastValueFrom(account.submit(intent).pipe(toArray()));
const stagesOf = (all: readonly OrderState[]): string[] => all.map(({ stage }) => stage);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const cents = (value: number): number => Math.round(value * 100) / 100;

/** Fees of a stock order as the counter takes them by default: commission of at least 5 yuan, transfer fee, stamp duty of what is sold. */
function feesOf(side: 'buy' | 'sell', amount: number): number {
  return cents(Math.max(5, cents(amount * 0.00025)) + cents(amount * 0.00001) + (side === 'sell' ? cents(amount * 0.0005) : 0));
}

/** Sends an order that stays, and gives its state once the counter has taken it. */
async function rest(account: Account, intent: OrderIntent): Promise<OrderState> {
  return next(account.submit(intent), ({ stage }) => stage === 'working');
}

/** The counter's own view of an order in our words, to be compared with the state that was folded from events. */
async function asQueried(account: Account): Promise<unknown[]> {
  const words: Readonly<Record<string, string>> = {
    noTradeQueueing: 'working',
    partTradedQueueing: 'partiallyFilled',
    partTradedNotQueueing: 'canceled',
    allTraded: 'filled',
    canceled: 'canceled',
    rejected: 'rejected',
  };
  return (await account.queryOrders()).map((order) => ({
    orderXtpId: order.orderXtpId,
    symbol: order.symbol,
    stage: words[order.orderStatus],
    filled: order.quantityTraded,
    amount: cents(order.tradeAmount),
  }));
}

const asKnown = (account: Account): unknown[] =>
  account
    .knownOrders()
    .map(({ orderXtpId, symbol, stage, filled, amount }) => ({ orderXtpId, symbol, stage, filled, amount: cents(amount) }));

let book: SnapshotEvent;
let ask = 0;
beforeEach(async () => {
  await counter.play({ untilMs: at('10:00:00') });
  book = await counter.snapshot(symbol);
  ask = book.askPrices[0]!;
});

describe('an order', () => {
  test('B1: one that meets the book is submitted, working and filled; its fills, the cash and the position agree', async () => {
    const { account } = await counter.trader();
    const trades: TradeReport[] = [];
    account.trades.subscribe((trade) => trades.push(trade));
    const all = await states(account, { symbol, side: 'buy', quantity: 100, price: ask, orderClientId: 77 });
    await allDelivered();

    expect(stagesOf(all)).toEqual(['submitted', 'working', 'filled']);
    const filled = all.at(-1)!;
    expect(filled).toMatchObject({ symbol, side: 'buy', filled: 100, remaining: 0, canceled: 0, orderClientId: 77, ours: true });
    expect(filled.averagePrice).toBe(ask);
    expect(Number((filled.orderXtpId >> 32n) & 0xffn)).toBe(1);
    expect(trades.map(({ quantity, price, orderXtpId }) => ({ quantity, price, orderXtpId }))).toEqual([
      { quantity: 100, price: ask, orderXtpId: filled.orderXtpId },
    ]);

    const amount = cents(100 * ask);
    const fees = feesOf('buy', amount);
    expect(await account.queryAsset()).toMatchObject({
      totalAsset: cents(cash - amount - fees),
      buyingPower: cents(cash - amount - fees),
      withholdingAmount: 0,
      fundBuyAmount: amount,
      fundBuyFee: fees,
      accountType: 'normal',
    });
    const [position] = await account.queryPositions(symbol);
    expect(position).toMatchObject({ symbol, totalQuantity: 100, sellableQuantity: 0, yesterdayPosition: 0 });
  });

  test('a large one takes level after level, and its fills add up', async () => {
    const { account } = await counter.trader();
    const quantity = sum(book.askQuantities.slice(0, 3)) + 100;
    const trades: TradeReport[] = [];
    account.trades.subscribe((trade) => trades.push(trade));
    const all = await states(account, { symbol, side: 'buy', quantity, price: book.askPrices[9]! });
    await allDelivered();

    expect(stagesOf(all)).toEqual(['submitted', 'working', 'partiallyFilled', 'partiallyFilled', 'partiallyFilled', 'filled']);
    expect(sum(trades.map((trade) => trade.quantity))).toBe(quantity);
    expect(trades.map(({ price }) => price)).toEqual(book.askPrices.slice(0, 4));
    expect(cents(all.at(-1)!.amount)).toBe(cents(sum(trades.map((trade) => trade.tradeAmount))));
    expect(await asQueried(account)).toEqual(asKnown(account));
    expect((await account.queryTrades()).map(({ execId }) => execId)).toEqual(trades.map(({ execId }) => execId));
  });

  test('B2 B11 B26: one that rests holds its cash, and gives it back when it is cancelled', async () => {
    const { account } = await counter.trader();
    const order = await rest(account, { symbol, side: 'buy', quantity: 1000, price: 9 });
    const held = cents(9000 + feesOf('buy', 9000));
    expect(await account.queryAsset()).toMatchObject({
      totalAsset: cash,
      withholdingAmount: held,
      buyingPower: cents(cash - held),
      fundBuyAmount: 0,
    });

    const canceled = next(account.orders, isEnded);
    const cancelId = account.requestCancel(order.orderXtpId);
    expect(await canceled).toMatchObject({ stage: 'canceled', filled: 0, canceled: 1000, remaining: 0 });
    const [row] = await account.queryOrders();
    expect(row).toMatchObject({ orderStatus: 'canceled', orderCancelXtpId: cancelId, quantityLeft: 1000 });
    expect(await account.queryAsset()).toMatchObject({ totalAsset: cash, withholdingAmount: 0, buyingPower: cash });
  });

  test('B3 B12 F4: one that is partly filled is known as such, and cancelled keeps what it got', async () => {
    const { account } = await counter.trader();
    const visible = book.askQuantities[0]!;
    const order = await next(
      account.submit({ symbol, side: 'buy', quantity: visible + 500, price: ask }),
      ({ stage }) => stage === 'partiallyFilled',
    );
    expect(order).toMatchObject({ filled: visible, remaining: 500, canceled: 0 });
    expect(await asQueried(account)).toEqual(asKnown(account));

    const canceled = next(account.orders, isEnded);
    account.requestCancel(order.orderXtpId);
    expect(await canceled).toMatchObject({ stage: 'canceled', filled: visible, canceled: 500, remaining: 0 });
    expect(await asQueried(account)).toEqual(asKnown(account));
  });

  test('one that rests is filled when the market comes to it', async () => {
    const { account } = await counter.trader();
    const done = states(account, { symbol, side: 'buy', quantity: 100, price: cents(book.bidPrices[4]!) });
    await counter.play({ untilMs: at('14:57:00') });
    expect((await done).at(-1)).toMatchObject({ stage: 'filled', filled: 100, averagePrice: book.bidPrices[4] });
    expect(await asQueried(account)).toEqual(asKnown(account));
  });

  test('sold shares bring cash less fees', async () => {
    counter.sim.configure({ cash: 0, positions: [{ symbol, quantity: 1000, price: 8 }] });
    const { account } = await counter.trader();
    const bid = book.bidPrices[0]!;
    const quantity = Math.min(1000, book.bidQuantities[0]!);
    expect(stagesOf(await states(account, { symbol, side: 'sell', quantity, price: bid })).at(-1)).toBe('filled');
    const amount = cents(quantity * bid);
    const fees = feesOf('sell', amount);
    expect(await account.queryAsset()).toMatchObject({
      totalAsset: cents(amount - fees),
      fundSellAmount: amount,
      fundSellFee: fees,
    });
    const [position] = await account.queryPositions(symbol);
    expect(position).toMatchObject({ totalQuantity: 1000 - quantity, yesterdayPosition: 1000, sellableQuantity: 1000 - quantity });
  });

  test.each<[string, OrderIntent, number]>([
    ['more than the cash', { symbol: '688001.SH', side: 'buy', quantity: 100_000, price: 50 }, 11010120],
    ['a price outside the band', { symbol, side: 'buy', quantity: 100, price: 11.01 }, 11010122],
    ['a quantity that is no lot', { symbol, side: 'buy', quantity: 150, price: 10 }, 11010123],
    ['less than the smallest order', { symbol: '688001.SH', side: 'buy', quantity: 100, price: 50 }, 11010126],
    ['shares that are not there', { symbol, side: 'sell', quantity: 100, price: 10 }, 11010121],
    ['an instrument that is not there', { symbol: '600999.SH', side: 'buy', quantity: 100, price: 10 }, 11000010],
    ['a price between two ticks', { symbol, side: 'buy', quantity: 100, price: 10.001 }, 11010127],
    ['a price type of the other exchange', { symbol, side: 'buy', quantity: 100, price: 10, priceType: 'bestOrCancel' }, 11010115],
  ])('B18: %s is rejected: a state, no error of the stream', async (_what, intent, errorId) => {
    const { account } = await counter.trader();
    const all = await states(account, intent);
    expect(stagesOf(all)).toEqual(['submitted', 'rejected']);
    const last = all.at(-1)!;
    expect(last).toMatchObject({ filled: 0, remaining: 0, canceled: 0, error: { errorId, errorMessage: expect.stringMatching(/./) } });
    const [row] = await account.queryOrders();
    expect(row).toMatchObject({ orderXtpId: last.orderXtpId, orderStatus: 'rejected', quantityLeft: intent.quantity });
    expect(await account.queryAsset()).toMatchObject({ buyingPower: cash, withholdingAmount: 0 });
  });

  test('B25: what was bought today is not sold today', async () => {
    const { account } = await counter.trader();
    await states(account, { symbol, side: 'buy', quantity: 100, price: ask });
    const all = await states(account, { symbol, side: 'sell', quantity: 100, price: book.bidPrices[0]! });
    expect(all.at(-1)).toMatchObject({ stage: 'rejected', error: { errorId: 11010121 } });
    expect((await account.queryPositions()).map(({ totalQuantity }) => totalQuantity)).toEqual([100]);

    counter.sim.loadFeed(); // the next day
    await counter.play({ untilMs: at('10:00:00') });
    const [position] = await account.queryPositions();
    expect(position).toMatchObject({ totalQuantity: 100, sellableQuantity: 100, yesterdayPosition: 100 });
    expect((await states(account, { symbol, side: 'sell', quantity: 100, price: book.bidPrices[0]! })).at(-1)).toMatchObject({
      stage: 'filled',
    });
  });

  test('one that is sent in a call auction trades at its end, at its price', async () => {
    counter.sim.loadFeed();
    await counter.play({ untilMs: at('09:20:00') });
    const { account } = await counter.trader();
    const order = await rest(account, { symbol, side: 'buy', quantity: 100, price: 11 });
    await counter.play({ untilMs: at('09:25:00') - 1 });
    expect(account.order(order.orderXtpId)).toMatchObject({ stage: 'working', filled: 0 });
    await counter.play({ untilMs: at('09:26:00') });
    const { openPrice } = await counter.snapshot(symbol);
    expect(openPrice).toBeLessThan(11);
    expect(account.order(order.orderXtpId)).toMatchObject({ stage: 'filled', filled: 100, averagePrice: openPrice });
  });

  test('F1: a price type without a rest ends at once, and ids and times survive as they were sent', async () => {
    counter.sim.configure({ cash: 10 * cash });
    const { account } = await counter.trader();
    const events: OrderEvent[] = [];
    account.orderEvents.subscribe((event) => events.push(event));
    const all = await states(account, { symbol: '000001.SZ', side: 'buy', quantity: 100_000, priceType: 'best5OrCancel' });
    await allDelivered();
    const last = all.at(-1)!;
    expect(['filled', 'canceled']).toContain(last.stage);
    expect(last.filled + last.canceled).toBe(100_000);
    for (const event of events) {
      expect(event.orderXtpId).toBe(last.orderXtpId);
      expect(event.insertTimeRaw).toBeGreaterThan(20260105000000000n);
      expect(event.insertTime).toBe(at('10:00:00'));
    }
    expect(await asQueried(account)).toEqual(asKnown(account));
  });

  test('each subscriber of submit sends an order of its own; leaving one neither cancels nor hides it', async () => {
    const { account } = await counter.trader();
    const order = account.submit({ symbol, side: 'buy', quantity: 100, price: 9 });
    const first: OrderState[] = [];
    order.subscribe((state) => first.push(state)).unsubscribe();
    const second = await next(order, ({ stage }) => stage === 'working');

    expect(stagesOf(first)).toEqual(['submitted']);
    expect(second.orderXtpId).not.toBe(first[0]!.orderXtpId);
    await allDelivered();
    expect(stagesOf(account.knownOrders())).toEqual(['working', 'working']);
    expect(account.order(first[0]!.orderXtpId)).toMatchObject({ stage: 'working', ours: true });
    expect(await account.queryOrders()).toHaveLength(2);
  });

  test('one that is sent by the raw call before any login is refused by the SDK', async () => {
    const { calls } = counter.newTrader();
    const error = await failureOf(() => calls.insertOrder({ ticker: '600001', market: 'SH', side: 'buy', quantity: 100, price: 9 }, 1n));
    expect(error).toBeInstanceOf(XtpCallError);
    expect(error).toMatchObject({ errorId: 10210302 });
  });

  test('B24: a call that the SDK refuses errors the submit, and nothing is ever heard of it', async () => {
    const { client, account } = await counter.trader();
    const other = client.calls;
    expect(await failureOf(() => other.insertOrder({}, 4711n))).toMatchObject({ name: 'XtpCallError', errorId: 10210302 });
    expect(await failureOf(() => other.cancelOrder(0n, account.sessionId))).toMatchObject({ name: 'XtpCallError', errorId: 10210301 });
    await allDelivered();
    expect(account.knownOrders()).toEqual([]);
    expect(await account.queryOrders()).toEqual([]);
  });
});

describe('a cancel', () => {
  /** The refusals that a test causes, by what they say. */
  function refusals(account: Account): CancelRefusal[] {
    const seen: CancelRefusal[] = [];
    account.cancelRefusals.subscribe((refusal) => seen.push(refusal));
    return seen;
  }

  test('B13: of an order that is unknown, finished, cancelled or a cancel itself is refused', async () => {
    const { account } = await counter.trader();
    const seen = refusals(account);
    const [filled, resting] = [
      (await states(account, { symbol, side: 'buy', quantity: 100, price: ask })).at(-1)!,
      await rest(account, { symbol, side: 'buy', quantity: 100, price: 9 }),
    ];
    const cancels = [12345n, filled.orderXtpId, resting.orderXtpId, resting.orderXtpId].map((id) => account.requestCancel(id));
    cancels.push(account.requestCancel(cancels[2]!));
    await account.queryAsset(); // its answer comes behind what was asked before it
    await allDelivered();

    expect(seen.map(({ orderXtpId, orderCancelXtpId, errorId }) => ({ orderXtpId, orderCancelXtpId, errorId }))).toEqual([
      { orderXtpId: 12345n, orderCancelXtpId: cancels[0], errorId: 11000305 },
      { orderXtpId: filled.orderXtpId, orderCancelXtpId: cancels[1], errorId: 11000343 },
      { orderXtpId: resting.orderXtpId, orderCancelXtpId: cancels[3], errorId: 11000342 },
      { orderXtpId: cancels[2], orderCancelXtpId: cancels[4], errorId: 11000344 },
    ]);
    expect(seen.every(({ errorMessage }) => errorMessage !== '')).toBe(true);
    expect(account.order(resting.orderXtpId)).toMatchObject({ stage: 'canceled' });
    expect(account.order(filled.orderXtpId)).toMatchObject({ stage: 'filled' });
  });

  test("B13: of another account's order is refused", async () => {
    const { client, account } = await counter.trader();
    const other = await client.login({ ...loginOptions, user: 'trader2' });
    const order = await rest(account, { symbol, side: 'buy', quantity: 100, price: 9 });
    const refused = next(other.cancelRefusals);
    other.requestCancel(order.orderXtpId);
    expect(await refused).toMatchObject({ errorId: 11000341, orderXtpId: order.orderXtpId });
    expect(account.order(order.orderXtpId)).toMatchObject({ stage: 'working' });
  });
});

describe('accounts', () => {
  test('two of one client are separate', async () => {
    const { client, account } = await counter.trader();
    const other = await client.login({ ...loginOptions, user: 'trader2' });
    expect(client.accounts.map(({ user }) => user)).toEqual(['trader1', 'trader2']);
    expect(other.sessionId).not.toBe(account.sessionId);
    const heard: OrderState[] = [];
    other.orders.subscribe((state) => heard.push(state));
    await states(account, { symbol, side: 'buy', quantity: 100, price: ask });
    await rest(other, { symbol, side: 'buy', quantity: 200, price: 9 });

    expect(heard.every(({ quantity }) => quantity === 200)).toBe(true);
    expect((await account.queryOrders()).map(({ quantity }) => quantity)).toEqual([100]);
    expect((await other.queryOrders()).map(({ quantity }) => quantity)).toEqual([200]);
    expect(await other.queryPositions()).toEqual([]);

    await account.logout();
    expect(client.accounts.map(({ user }) => user)).toEqual(['trader2']);
    await rest(other, { symbol, side: 'buy', quantity: 300, price: 9 });
  });

  test('C1: an empty one answers every query with nothing, and cash', async () => {
    counter.sim.configure({ cash: 12_345.67 });
    const { account } = await counter.trader();
    expect(
      await Promise.all([account.queryOrders(), account.queryTrades(), account.queryPositions(), account.queryPositions(symbol)]),
    ).toEqual([[], [], [], []]);
    expect(await account.queryAsset()).toMatchObject({ totalAsset: 12_345.67, buyingPower: 12_345.67 });
  });

  test('overnight positions are there, all or by symbol', async () => {
    const positions = [
      { symbol: '600001.SH', quantity: 1000, price: 8 },
      { symbol: '000001.SZ', quantity: 500, price: 11.5 },
    ];
    counter.sim.configure({ positions });
    const { account } = await counter.trader();
    const rows = (await account.queryPositions()).map((p) => ({ symbol: p.symbol, quantity: p.totalQuantity, price: p.avgPrice }));
    expect(rows.sort((a, b) => b.quantity - a.quantity)).toEqual(positions);
    expect((await account.queryPositions('000001.SZ')).map((p) => [p.symbol, p.sellableQuantity])).toEqual([['000001.SZ', 500]]);
  });

  test("B16: what is inserted by the raw call is ours, another client's order is not", async () => {
    const { client, account } = await counter.trader();
    const heard = next(account.orders, ({ stage }) => stage === 'working');
    const id = client.calls.insertOrder(
      { ticker: '600001', market: 'SH', price: 9, quantity: 100, priceType: 'limit', side: 'buy', businessType: 'cash' },
      account.sessionId,
    );
    expect(await heard).toMatchObject({ orderXtpId: id, ours: true, symbol, side: 'buy', priceType: 'limit', quantity: 100 });
    await client.close();

    const second = await counter.trader({ clientId: 2 });
    const theirs = next(second.account.orders);
    second.account.requestCancel(id); // one client may cancel what another of the account has sent
    expect(await theirs).toMatchObject({ orderXtpId: id, ours: false, stage: 'canceled', canceled: 100, symbol });
    expect(await rest(second.account, { symbol, side: 'buy', quantity: 100, price: 9 })).toMatchObject({ ours: true });
  });

  test('orders hears every change of every order, from whenever it is subscribed; knownOrders has the rest', async () => {
    const { account } = await counter.trader();
    const early: OrderState[] = [];
    account.orders.subscribe((state) => early.push(state));
    const first = await rest(account, { symbol, side: 'buy', quantity: 100, price: 9 });
    const late: OrderState[] = [];
    account.orders.subscribe((state) => late.push(state));
    await states(account, { symbol, side: 'buy', quantity: 100, price: ask });

    expect(stagesOf(early)).toEqual(['submitted', 'working', 'submitted', 'working', 'filled']);
    expect(stagesOf(late)).toEqual(['submitted', 'working', 'filled']);
    expect(account.knownOrders()).toHaveLength(2);
    expect(account.order(first.orderXtpId)).toBe(account.knownOrders()[0]);
    expect(account.order(1n)).toBeUndefined();
  });
});

describe('the session', () => {
  test('A17: after the logout an order errors, a cancel and a query fail, and the streams are complete', async () => {
    const { client, account } = await counter.trader();
    const order = await rest(account, { symbol, side: 'buy', quantity: 100, price: 9 });
    const statuses = lastValueFrom(account.status.pipe(toArray()));
    const orders = lastValueFrom(account.orders.pipe(toArray()));
    await account.logout();
    await account.logout();

    expect((await statuses).map(({ state }) => state)).toEqual(['live', 'closed']);
    expect(await orders).toEqual([]);
    expect(await failureOf(states(account, { symbol, side: 'buy', quantity: 100, price: 9 }))).toBeInstanceOf(XtpStateError);
    expect(await failureOf(() => account.requestCancel(order.orderXtpId))).toBeInstanceOf(XtpStateError);
    expect(await failureOf(account.queryAsset())).toBeInstanceOf(XtpStateError);
    expect(client.accounts).toEqual([]);

    const again = await client.login(loginOptions);
    expect(again.sessionId).not.toBe(account.sessionId);
    expect((await again.queryOrders()).map(({ orderXtpId }) => orderXtpId)).toEqual([order.orderXtpId]);
  });

  test('A12: the same account can not log in twice with one client id', async () => {
    const { client, account } = await counter.trader();
    expect(await failureOf(client.login(loginOptions))).toMatchObject({
      name: 'XtpStateError',
      message: expect.stringContaining('is logged in'),
    });
    expect(account.isLive).toBe(true);
    expect(await account.queryAsset()).toMatchObject({ buyingPower: cash });
  });

  test('D6: a drop of all sessions shows in each status; nothing can be sent until the next login, which finds the orders', async () => {
    const { client, account } = await counter.trader();
    const other = await client.login({ ...loginOptions, user: 'trader2' });
    const order = await rest(account, { symbol, side: 'buy', quantity: 100, price: 9 });
    const down = [account, other].map((each) => next(each.status, ({ state }) => state === 'down'));
    counter.sim.drop('trader');
    for (const status of await Promise.all(down)) expect(status).toMatchObject({ state: 'down', reason: 10210006 });

    expect(account.isLive).toBe(false);
    expect(client.accounts).toEqual([]);
    expect(await failureOf(states(account, { symbol, side: 'buy', quantity: 100, price: 9 }))).toBeInstanceOf(XtpStateError);
    expect(await failureOf(() => account.requestCancel(order.orderXtpId))).toBeInstanceOf(XtpStateError);
    expect(await failureOf(account.queryOrders())).toBeInstanceOf(XtpStateError);

    const { sessionId } = account;
    const again = await client.login(loginOptions);
    expect(again).toBe(account);
    expect(client.accounts).toEqual([again]);
    await other.logout(); // of a session that is gone: nothing to do at the counter
    expect(await next(other.status.pipe(toArray()))).toEqual([]);
    expect(again.sessionId).not.toBe(sessionId);
    expect((await again.queryOrders()).map(({ orderXtpId }) => orderXtpId)).toEqual([order.orderXtpId]);
    const canceled = next(again.orders, isEnded);
    again.requestCancel(order.orderXtpId);
    expect(await canceled).toMatchObject({ orderXtpId: order.orderXtpId, ours: true, stage: 'canceled' });
  });

  test('an order that is sent before the drop is noticed errors, whatever the SDK says', async () => {
    const { account } = await counter.trader();
    counter.sim.drop('trader'); // the event waits for this thread
    const error = await failureOf(states(account, { symbol, side: 'buy', quantity: 100, price: 9 }));
    expect(error).toBeInstanceOf(XtpCallError);
    expect(error).toMatchObject({ errorId: 10210302 });
  });

  test('C8 F3: queries that wait when the connection drops reject', async () => {
    const { client, account: first } = await counter.trader();
    for (let i = 0; i < 500; i++) first.submit({ symbol, side: 'buy', quantity: 100, price: 9 }).subscribe();
    // The answers and the drop race each other in the counter: of so many answers the last ones lose.
    let outcomes: unknown[] = [];
    for (let attempt = 0; attempt < 10 && !(outcomes.at(-1) instanceof XtpDisconnectedError); attempt++) {
      const account = attempt === 0 ? first : await client.login(loginOptions);
      const queries = Array.from({ length: 20 }, () => account.queryOrders().catch((error: unknown) => error));
      counter.sim.drop('trader');
      outcomes = await Promise.all(queries);
    }
    expect(outcomes.at(-1)).toBeInstanceOf(XtpDisconnectedError);
    for (const outcome of outcomes) if (!(outcome instanceof XtpDisconnectedError)) expect(outcome).toHaveLength(500);
  });

  test('A1: the process has one TraderClient at a time', async () => {
    const { client } = await counter.trader();
    expect(await failureOf(() => counter.newTrader({ clientId: 2 }))).toBeInstanceOf(XtpCreateError);
    await client.close();
    const again = await counter.trader({ clientId: 2 });
    expect(await again.account.queryAsset()).toMatchObject({ buyingPower: cash });
  });

  test('close ends accounts, streams, queries and orders that are still awaited', async () => {
    const { client, account } = await counter.trader();
    const order = states(account, { symbol, side: 'buy', quantity: 100, price: 9 });
    const query = failureOf(account.queryAsset());
    const closing = client.close();
    expect(await query).toBeInstanceOf(XtpClosedError);
    expect(stagesOf(await order)).toContain('submitted');
    await closing;
    expect(account.isLive).toBe(false);
    expect(await failureOf(states(account, { symbol, side: 'buy', quantity: 100, price: 9 }))).toBeInstanceOf(XtpStateError);
    expect(await failureOf(client.login(loginOptions))).toBeInstanceOf(XtpClosedError);
  });
});
