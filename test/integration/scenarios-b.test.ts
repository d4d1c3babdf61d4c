/** Scenarios B: the life of orders on the simulated counter, through the real addon. */
import { describe, expect, test } from '@jest/globals';
import { OrderEvent, UnknownOrderEvent, XtpCallError, type Account, type OrderIntent, type OrderState, type TradeReport } from 'xtp-rx';
import { allDelivered } from '../../lib/native/connection';
import { at, failureOf, loginOptions, next, useCounter } from '../support/counter';
import { storyOf } from '../support/stories';

const counter = useCounter();
const symbol = '600001.SH';
const settled = (): Promise<number> => counter.play({ records: 0 });

const buy = (terms: Partial<OrderIntent> = {}): OrderIntent =>
  ({ symbol, side: 'buy', quantity: 1000, price: 10, ...terms }) as OrderIntent;

/** Sends an order and gives all its states once nothing is under way. */
async function sent(account: Account, intent: OrderIntent): Promise<OrderState[]> {
  const states: OrderState[] = [];
  account.submit(intent).subscribe((state) => states.push(state));
  await settled();
  return states;
}

const stages = (states: readonly OrderState[]): string => states.map(({ stage }) => stage).join(' ');

describe('an order before the exchange takes orders', () => {
  test.each(['600001.SH', '000001.SZ'])('B10: of %s, sent at 8:50, is confirmed at 9:15:00', async (of) => {
    await counter.play({ untilMs: at('08:50:00') });
    const { account } = await counter.trader();
    const states: OrderState[] = [];
    account.submit(buy({ symbol: of, price: of === symbol ? 9.5 : 11.5 })).subscribe((state) => states.push(state));
    expect(states[0]!.orderXtpId).toBeGreaterThan(0n);
    await counter.play({ untilMs: at('09:15:00') - 1 });
    expect(stages(states)).toBe('submitted');
    expect(await account.queryOrders()).toHaveLength(1);
    await counter.play({ untilMs: at('09:15:00') });
    expect(stages(states)).toBe('submitted working');
    const [row] = await account.queryOrders();
    expect([row!.insertTime, row!.updateTime]).toEqual([at('08:50:00'), at('09:15:00')]);
  });
});

describe('the modes of the public test environment', () => {
  test.each<[string, number, string, number[]]>([
    ['B2: 1 confirms', 1, 'submitted working', []],
    ['B1: 2 fills at once', 2, 'submitted working filled', [1000]],
    ['B3 F4: 3 fills a part', 3, 'submitted working partiallyFilled', [500]],
    ['B5: 4 rejects', 4, 'submitted rejected', []],
    [
      'B4: 5 fills in halves',
      5,
      'submitted working partiallyFilled partiallyFilled partiallyFilled partiallyFilled filled',
      [500, 200, 100, 100, 100],
    ],
  ])('%s', async (_what, orderClientId, expected, fills) => {
    counter.sim.configure({ matching: { by: 'test' } });
    const { account } = await counter.trader();
    const trades: TradeReport[] = [];
    account.trades.subscribe((trade) => trades.push(trade));
    const states = await sent(account, buy({ orderClientId }));
    expect(stages(states)).toBe(expected);
    expect(trades.map(({ quantity }) => quantity)).toEqual(fills);
    expect(trades.every(({ price }) => price === 10)).toBe(true);
    const [row] = await account.queryOrders();
    expect(row!.quantityTraded).toBe(states.at(-1)!.filled);
  });

  test.each<[string, number, number]>([
    ['600001.SH', 10, 11110000],
    ['000001.SZ', 12, 11100000],
  ])('B5: a rejection in %s is told with the error and the code of its exchange', async (of, price, errorId) => {
    counter.sim.configure({ matching: { by: 'test' } });
    const { account } = await counter.trader();
    const told: OrderEvent[] = [];
    account.events.subscribe((event) => event instanceof OrderEvent && told.push(event));
    const ends: OrderState[] = [];
    for (let i = 0; i < 3; i++) ends.push((await sent(account, buy({ symbol: of, orderClientId: 4, price }))).at(-1)!);
    expect(ends).toMatchObject(Array(3).fill({ stage: 'rejected', filled: 0, error: { errorId } }));
    expect(ends.map(({ error }) => error!.errorMessage)).toEqual(['217', '10000', '29999']);
    expect(told.map(({ orderStatus, quantityLeft }) => [orderStatus, quantityLeft])).toEqual(Array(3).fill(['rejected', 1000]));
  });

  test('B6: 6 fills with the levels that are visible, then with those of the next snapshot; others may take the same', async () => {
    counter.sim.configure({ matching: { by: 'test' }, cash: 1e9 });
    await counter.play({ untilMs: at('10:00:00') });
    const { account } = await counter.trader();
    const trades: TradeReport[] = [];
    account.trades.subscribe((trade) => trades.push(trade));
    const before = await counter.snapshot(symbol);
    const [price, visible] = [before.askPrices[0]!, before.askQuantities[0]!];
    const order = buy({ orderClientId: 6, price, quantity: 50 * visible });
    const [one] = await sent(account, order);
    const [other] = await sent(account, order);
    expect(trades.map(({ price, quantity }) => ({ price, quantity }))).toEqual(Array(2).fill({ price, quantity: visible }));
    for (const { orderXtpId } of [one!, other!]) {
      expect(account.order(orderXtpId)).toMatchObject({ stage: 'partiallyFilled', filled: visible });
    }

    // The first snapshot that shows somebody at that price again.
    const shown = next((await counter.quote({ clientId: 8 })).snapshots(symbol), (s) => s.time > before.time && s.askPriceAt(0) <= price);
    trades.length = 0;
    await counter.play({ untilMs: at('10:10:00') });
    const after = (await shown).copy();
    const offered = after.askPrices.flatMap((at, i) => (at > 0 && at <= price ? [[at, after.askQuantities[i]]] : []));
    const first = trades.filter(({ orderXtpId, tradeTime }) => orderXtpId === one!.orderXtpId && tradeTime === after.time);
    expect(first.map(({ price, quantity }) => [price, quantity])).toEqual(offered);
  });

  test('B8: limit orders trade at their price, market orders at 1.00 in Shanghai and inside the band in Shenzhen', async () => {
    counter.sim.configure({ matching: { by: 'test' }, positions: [{ symbol: '000001.SZ', quantity: 2000, price: 12 }] });
    await counter.play({ untilMs: at('10:00:00') });
    const { account } = await counter.trader();
    const trades: TradeReport[] = [];
    account.trades.subscribe((trade) => trades.push(trade));
    const market = { orderClientId: 2, quantity: 100, priceType: 'best5OrCancel' } as const;
    await sent(account, buy({ orderClientId: 2, quantity: 100, price: 9.9 }));
    await sent(account, { symbol, side: 'buy', price: 10.2, ...market }); // Shanghai's carry a price that protects them
    for (let i = 0; i < 20; i++) await sent(account, { symbol: '000001.SZ', side: 'sell', ...market });
    const [limit, shanghai, ...shenzhen] = trades.map(({ price }) => price);
    expect([limit, shanghai]).toEqual([9.9, 1]);
    const { lowerLimitPrice, upperLimitPrice } = await counter.snapshot('000001.SZ');
    expect(shenzhen).toHaveLength(20);
    expect(Math.min(...shenzhen)).toBeGreaterThanOrEqual(lowerLimitPrice);
    expect(Math.max(...shenzhen)).toBeLessThanOrEqual(upperLimitPrice);
    expect(new Set(shenzhen).size).toBeGreaterThan(1);
  });

  test('B7: one after the other for orders that name none, or what the portal says', async () => {
    counter.sim.configure({ matching: { by: 'test' } });
    const { account } = await counter.trader();
    const ends: string[] = [];
    for (let i = 0; i < 6; i++) ends.push((await sent(account, buy())).at(-1)!.stage);
    expect(ends).toEqual(['working', 'filled', 'partiallyFilled', 'rejected', 'filled', 'working']);
    counter.sim.configure({ matching: { portal: 'reject' } });
    expect((await sent(account, buy())).at(-1)!.stage).toBe('rejected');
  });
});

test('B9 F2: events that come before InsertOrder returns are of the order', async () => {
  counter.sim.configure({ orders: { earlyEvent: true }, matching: { by: 'test' } });
  const { account } = await counter.trader();
  for (let i = 0; i < 20; i++) {
    const states: OrderState[] = [];
    account.submit(buy({ orderClientId: 2, quantity: 100 })).subscribe((state) => states.push(state));
    await allDelivered(); // the counter has told all of it already
    expect(stages(states)).toBe('submitted working filled');
  }
});

describe('a cancel', () => {
  test('B13: of a subscription of a new issue is refused', async () => {
    counter.sim.configure({ newIssues: [{ symbol: '730099.SH', quantity: 10_000, price: 21.5 }] });
    const { account } = await counter.trader();
    const [state] = await sent(account, { business: 'ipo', side: 'buy', symbol: '730099.SH', quantity: 10_000, price: 21.5 });
    const refusal = next(account.cancelRefusals);
    const outcome = await account.cancel(state!.orderXtpId);
    expect(outcome).toMatchObject({ type: 'refused', errorId: 11000371, temporary: false, order: { stage: 'working' } });
    expect(await refusal).toMatchObject({ orderXtpId: state!.orderXtpId, errorId: 11000371 });
  });

  test('B14: waits for the confirmation of the order', async () => {
    await counter.play({ untilMs: at('10:00:00') });
    counter.sim.configure({ orders: { confirmMs: 1500 } });
    const { account } = await counter.trader();
    const states: OrderState[] = [];
    account.submit(buy({ price: 9.5 })).subscribe((state) => states.push(state));
    const { orderXtpId } = states[0]!;
    expect(await account.cancel(orderXtpId)).toMatchObject({ type: 'refused', errorId: 11113005, temporary: true });
    expect(stages(states)).toBe('submitted');
    const canceled = account.cancel(orderXtpId, { whenPossible: true });
    await counter.play({ untilMs: at('10:00:01') + 500 });
    expect(await canceled).toMatchObject({ type: 'canceled', filled: 0, order: { canceled: 1000 } });
    expect(stages(states)).toBe('submitted working canceled');
  });

  test.each<[string, number, string]>([
    ['600001.SH', 11110000, '412'],
    ['000001.SZ', 11100000, '20006'],
  ])('B14: of %s is refused in the last minutes of a call auction', async (of, errorId, errorMessage) => {
    await counter.play({ untilMs: at('14:58:00') });
    const { account } = await counter.trader();
    const [state] = await sent(account, buy({ symbol: of, price: of === symbol ? 9.5 : 11.5 }));
    expect(await account.cancel(state!.orderXtpId)).toMatchObject({ type: 'refused', errorId, errorMessage, temporary: true });
  });

  test.each(['trade', 'lateTrade'] as const)(
    'B15: with a trade on its way (%s) leaves the order cancelled with that fill',
    async (cancelRace) => {
      counter.sim.configure({ orders: { cancelRace } });
      await counter.play({ untilMs: at('10:00:00') });
      const { account } = await counter.trader();
      const story = storyOf(account);
      const [state] = await sent(account, buy({ price: 9.5 }));
      const outcome = account.cancel(state!.orderXtpId);
      await settled();
      expect(await outcome).toMatchObject({ type: 'canceled', filled: 500, order: { canceled: 500 } });
      expect(story.text).toBe(cancelRace === 'trade' ? '4t3' : '43t');
      expect(account.order(state!.orderXtpId)).toMatchObject({ stage: 'canceled', filled: 500, canceled: 500, remaining: 0, amount: 4750 });
    },
  );
});

describe('ids', () => {
  test('B17: prefetched ones are the orders’; foreign and used ones are refused', async () => {
    const { client, account } = await counter.trader();
    const other = await client.login({ ...loginOptions, user: 'other' });
    const ids = [account.newOrderId(), account.newOrderId(), account.newOrderId()];
    for (const orderXtpId of ids) expect((await sent(account, buy({ orderXtpId, price: 9.5 })))[0]!.orderXtpId).toBe(orderXtpId);
    const failing = async (of: Account, orderXtpId: bigint): Promise<Error> =>
      failureOf(() => new Promise((resolve, reject) => of.submit(buy({ orderXtpId })).subscribe({ next: resolve, error: reject })));
    for (const [of, id] of [
      [account, ids[0]!],
      [account, 99n],
      [other, account.newOrderId()],
    ] as const) {
      const error = await failing(of, id);
      expect(error).toBeInstanceOf(XtpCallError);
      expect(error).toMatchObject({ errorId: 10210301 });
    }
  });

  test('B17: used out of order, an order is unknown after a drop where the counter loses it', async () => {
    await counter.play({ untilMs: at('10:00:00') });
    counter.sim.configure({ orders: { loseOutOfOrder: true, confirmMs: 1000 } });
    const { client, account } = await counter.trader();
    const older = account.newOrderId();
    const newer = account.newOrderId();
    for (const orderXtpId of [newer, older]) await sent(account, buy({ orderXtpId, price: 9.5 }));
    counter.sim.drop('trader');
    await counter.play({ untilMs: at('10:00:01') });
    const again = await client.login(loginOptions);
    const story = storyOf(again);
    await settled();
    expect(story.text).toBe('4?');
    expect(again.order(newer)).toMatchObject({ stage: 'working' });
  });

  test.each<[string, boolean]>([
    ['600001.SH', true],
    ['000001.SZ', false],
  ])('B20: and B21: of both sides of a trade of one account in %s', async (of, shared) => {
    counter.sim.configure({ positions: [{ symbol: of, quantity: 1000, price: 10 }] });
    const { account } = await counter.trader();
    await counter.play({ untilMs: at('10:00:00') });
    const { askPrices, askQuantities } = await counter.snapshot(of);
    const price = askPrices[0]!;
    // Who waits already is in front.
    await sent(account, { symbol: of, side: 'buy', quantity: askQuantities[0]!, price });
    const trades: TradeReport[] = [];
    account.trades.subscribe((trade) => trades.push(trade));
    await sent(account, { symbol: of, side: 'sell', quantity: 300, price });
    const bought = await sent(account, { symbol: of, side: 'buy', quantity: 200, price });
    expect(stages(bought)).toBe('submitted working filled');
    expect(trades.map(({ side, quantity }) => [side, quantity])).toEqual([
      ['sell', 200],
      ['buy', 200],
    ]);
    expect(trades[0]!.execId === trades[1]!.execId).toBe(shared);
    expect(trades[1]!.reportIndex).toBe(trades[0]!.reportIndex + 1n);
  });
});

test('B21: report numbers of an account only rise, and no execution has the number of another', async () => {
  counter.sim.configure({ matching: { by: 'test' } });
  const { client, account } = await counter.trader();
  const other = await client.login({ ...loginOptions, user: 'other' });
  const tradesOf = new Map<Account, TradeReport[]>([account, other].map((each) => [each, []]));
  for (const [each, trades] of tradesOf) each.trades.subscribe((trade) => trades.push(trade));
  for (let i = 0; i < 4; i++) {
    for (const each of [account, other]) {
      await sent(each, buy({ orderClientId: 5 }));
      await sent(each, buy({ symbol: '000001.SZ', orderClientId: 5, price: 12 }));
    }
  }
  for (const trades of tradesOf.values()) {
    const numbers = trades.map(({ reportIndex }) => reportIndex);
    expect(numbers).toHaveLength(40);
    expect(numbers.every((number, i) => i === 0 || number > numbers[i - 1]!)).toBe(true);
  }
  const executions = [...tradesOf.values()].flat().map(({ market, execId }) => `${market} ${execId}`);
  expect(new Set(executions).size).toBe(executions.length);
});

describe('B19: risk rules', () => {
  test('of one order reject it', async () => {
    counter.sim.configure({ risk: { orderQuantity: 5000, orderAmount: 40_000, limitQuantity: 3000 } });
    const { account } = await counter.trader();
    const errorOf = async (quantity: number): Promise<number | undefined> =>
      (await sent(account, buy({ quantity }))).at(-1)!.error?.errorId;
    expect([await errorOf(5100), await errorOf(4100), await errorOf(3100), await errorOf(3000)]).toEqual([
      11011201,
      11011202,
      11011209,
      undefined,
    ]);
  });

  test('14 and 43 stop an account, or a security of it, for a while', async () => {
    await counter.play({ untilMs: at('10:00:00') });
    const limit = { count: 1, seconds: 1, pauseSeconds: 10 };
    counter.sim.configure({ risk: { orderRate: { ...limit, count: 2 }, tickerRate: limit } });
    const { account } = await counter.trader();
    const errorOf = async (): Promise<number | undefined> =>
      (await sent(account, buy({ quantity: 100, price: 9.5 }))).at(-1)!.error?.errorId;
    expect([await errorOf(), await errorOf(), await errorOf(), await errorOf()]).toEqual([undefined, 11011243, 11011214, 11011314]);
    await counter.play({ untilMs: at('10:00:10') });
    expect(await errorOf()).toBeUndefined();
  });

  test('40 cuts the connection, and the order is unknown to the counter', async () => {
    counter.sim.configure({ risk: { connectionRate: { count: 1, seconds: 1, pauseSeconds: 2 } } });
    const { client, account } = await counter.trader();
    await sent(account, buy({ quantity: 100, price: 9.5 }));
    const down = next(account.status, ({ state }) => state === 'down');
    const [lost] = await sent(account, buy({ quantity: 100, price: 9.5 }));
    expect(await down).toMatchObject({ reason: 10210006 });
    const again = await client.login(loginOptions);
    const unknown = next(again.events, (event) => event instanceof UnknownOrderEvent);
    expect(await unknown).toMatchObject({ orderXtpId: lost!.orderXtpId });
  });
});
