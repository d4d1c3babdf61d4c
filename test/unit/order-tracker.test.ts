import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OrderError, OrderState } from '../../lib/trade/order-state';
import { isEnded } from '../../lib/trade/order-state';
import { OrderTracker } from '../../lib/trade/order-tracker';
import { OrderEvent, TradeEvent } from '../../lib/xtp/generated/events';
import type { OrderInfoFields, TradeReportFields } from '../../lib/xtp/generated/structs';
import { orderEvent, tradeEvent, type ErrorFields } from './support/records';

const id = 0x2a_1234_5678_9abcn;
const insertTime = 20230201093000000n;
const updateTime = 20230201093000050n;
const at = (iso: string): number => Date.parse(`2023-02-01T${iso}+08:00`);

const terms = {
  orderXtpId: id,
  orderClientId: 7,
  symbol: '600519.SH',
  business: 'cash',
  side: 'buy',
  positionEffect: 'init',
  priceType: 'limit',
  price: 10,
  quantity: 1000,
} as const;

function order(fields: OrderInfoFields, error?: ErrorFields): OrderEvent {
  return orderEvent(
    {
      orderXtpId: id,
      orderClientId: 7,
      ticker: '600519',
      market: 'SH',
      side: 'buy',
      priceType: 'limit',
      price: 10,
      quantity: 1000,
      insertTime,
      ...fields,
    },
    error,
  );
}
/** The exchange has it. */
const confirmed = (fields: OrderInfoFields = {}) => order({ orderStatus: 'noTradeQueueing', quantityLeft: 1000, updateTime, ...fields });
const allTraded = (fields: OrderInfoFields = {}) =>
  order({ orderStatus: 'allTraded', quantityTraded: 1000, tradeAmount: 10_000, updateTime, ...fields });
/** `left` of it were cancelled. */
const canceled = (left: number, fields: OrderInfoFields = {}) =>
  order({
    orderStatus: left === 1000 ? 'canceled' : 'partTradedNotQueueing',
    quantityLeft: left,
    quantityTraded: 1000 - left,
    tradeAmount: (1000 - left) * 10,
    orderCancelXtpId: id + 1n,
    cancelTime: 20230201100000000n,
    ...fields,
  });
const rejected = () => order({ orderStatus: 'rejected', quantityLeft: 1000, updateTime }, { errorId: 11110000, errorMessage: '217' });

function trade(execId: string, quantity: number, fields: TradeReportFields = {}): TradeEvent {
  const price = fields.price ?? 10;
  return tradeEvent({
    orderXtpId: id,
    orderClientId: 7,
    ticker: '600519',
    market: 'SH',
    side: 'buy',
    tradeType: 'common',
    execId,
    quantity,
    price,
    tradeAmount: quantity * price,
    tradeTime: 20230201093100000n,
    ...fields,
  });
}

let tracker: OrderTracker;
let seen: OrderState[];
beforeEach(() => {
  tracker = new OrderTracker((orderXtpId) => ((orderXtpId >> 32n) & 0xffn) === 0x34n);
  seen = [];
  tracker.changes.subscribe((state) => seen.push(state));
});

function errorOf({ error }: OrderEvent): OrderError | undefined {
  return error && { errorId: error.errorId, errorMessage: error.errorMessage };
}

function play(...events: (OrderEvent | TradeEvent)[]): OrderState {
  for (const event of events) {
    if (event instanceof OrderEvent) tracker.onOrder(event, errorOf(event));
    else tracker.onTrade(event);
  }
  return tracker.get(id)!;
}
const stages = (): string[] => seen.map((s) => s.stage);

describe('an order of ours', () => {
  beforeEach(() => {
    tracker.submitted(terms);
  });

  test('is submitted when the counter has given an id, before any event', () => {
    const expected = {
      ...terms,
      ours: true,
      stage: 'submitted',
      filled: 0,
      remaining: 1000,
      canceled: 0,
      averagePrice: 0,
      amount: 0,
      time: 0,
    };
    expect(seen).toEqual([expected]);
    expect(tracker.get(id)).toBe(seen[0]);
    expect(tracker.all()).toEqual([expected]);
  });

  test('is confirmed, traded in one fill and filled (B1)', () => {
    const state = play(confirmed(), trade('1', 1000), allTraded());
    expect(stages()).toEqual(['submitted', 'working', 'filled']);
    expect(state).toEqual({
      ...terms,
      ours: true,
      stage: 'filled',
      filled: 1000,
      remaining: 0,
      canceled: 0,
      averagePrice: 10,
      amount: 10_000,
      time: at('09:31:00'),
    });
  });

  test('that was only confirmed works on (B2)', () => {
    expect(play(confirmed())).toMatchObject({ stage: 'working', filled: 0, remaining: 1000, time: at('09:30:00.050') });
  });

  test('is partially filled by trades alone: the counter never says so (B3)', () => {
    expect(play(confirmed(), trade('1', 300))).toMatchObject({
      stage: 'partiallyFilled',
      filled: 300,
      remaining: 700,
      averagePrice: 10,
      amount: 3000,
    });
  });

  test('is filled in many trades of their own prices (B4)', () => {
    const state = play(confirmed(), trade('1', 500, { price: 10 }), trade('2', 300, { price: 9.5 }), trade('3', 200, { price: 9 }));
    expect(seen.map((s) => [s.stage, s.filled, s.remaining])).toEqual([
      ['submitted', 0, 1000],
      ['working', 0, 1000],
      ['partiallyFilled', 500, 500],
      ['partiallyFilled', 800, 200],
      ['filled', 1000, 0],
    ]);
    expect(state).toMatchObject({ amount: 9650, averagePrice: 9.65 });
  });

  test('is rejected with the reason, and nothing of it remains (B5)', () => {
    const state = play(rejected());
    expect(state).toMatchObject({
      stage: 'rejected',
      filled: 0,
      remaining: 0,
      canceled: 0,
      error: { errorId: 11110000, errorMessage: '217' },
    });
    expect(stages()).toEqual(['submitted', 'rejected']);
  });

  test('is rejected by the exchange after it was confirmed', () => {
    expect(play(confirmed(), rejected())).toMatchObject({ stage: 'rejected', remaining: 0 });
  });

  test('is canceled whole (B11)', () => {
    const state = play(confirmed(), canceled(1000));
    expect(state).toMatchObject({ stage: 'canceled', filled: 0, remaining: 0, canceled: 1000, averagePrice: 0, time: at('10:00:00') });
    expect(state).not.toHaveProperty('error');
  });

  test('is canceled for the rest after a fill (B12)', () => {
    const state = play(confirmed(), trade('1', 400), canceled(600));
    expect(state).toMatchObject({ stage: 'canceled', filled: 400, remaining: 0, canceled: 600, averagePrice: 10, amount: 4000 });
  });

  test.each([
    ['the fill first', [trade('1', 400), canceled(600)]],
    ['the cancel first, counting the fill', [canceled(600), trade('1', 400)]],
    [
      'the cancel first, not yet counting the fill',
      [canceled(600, { orderStatus: 'canceled', quantityTraded: 0, tradeAmount: 0 }), trade('1', 400)],
    ],
    ['the cancel first, counting all as cancelled', [canceled(1000), trade('1', 400)]],
  ])('ends the same with a fill in flight (B15): %s', (_what, events) => {
    const state = play(confirmed(), ...events);
    expect(state).toMatchObject({ stage: 'canceled', filled: 400, remaining: 0, canceled: 600, averagePrice: 10, amount: 4000 });
    expect(stages().slice(-1)).toEqual(['canceled']);
  });

  test('that was filled at once takes its trades later and counts them once', () => {
    expect(play(allTraded(), trade('1', 400), trade('2', 600))).toMatchObject({
      stage: 'filled',
      filled: 1000,
      amount: 10_000,
      averagePrice: 10,
    });
    expect(tracker.get(id)!.time).toBe(at('09:31:00'));
  });

  test('does not lose fills to an event that knows fewer of them', () => {
    const state = play(
      trade('1', 300),
      trade('2', 400),
      confirmed({ orderStatus: 'partTradedQueueing', quantityTraded: 300, quantityLeft: 700, tradeAmount: 3000 }),
    );
    expect(state).toMatchObject({ stage: 'partiallyFilled', filled: 700, remaining: 300, amount: 7000, averagePrice: 10 });
  });

  test('believes an event that knows more fills than the trades that came', () => {
    const state = play(
      trade('1', 300),
      confirmed({ orderStatus: 'partTradedQueueing', quantityTraded: 700, quantityLeft: 300, tradeAmount: 6800 }),
    );
    expect(state).toMatchObject({ filled: 700, remaining: 300, amount: 6800 });
    expect(state.averagePrice).toBeCloseTo(6800 / 700, 12);
  });

  test('takes the price of its fills from the trades when the counter sends no amount', () => {
    const noAmount = allTraded({ tradeAmount: 0 });
    expect(play(trade('1', 1000, { price: 9.5 }), noAmount)).toMatchObject({ filled: 1000, amount: 9500, averagePrice: 9.5 });
  });

  test('takes it from them too when they come after the end', () => {
    expect(play(allTraded({ tradeAmount: 0 }))).toMatchObject({ filled: 1000, amount: 0, averagePrice: 0 });
    expect(play(trade('1', 400, { price: 9 }), trade('2', 600, { price: 9 }))).toMatchObject({
      filled: 1000,
      amount: 9000,
      averagePrice: 9,
    });
  });

  test('is not thrown back by what is repeated or late', () => {
    play(confirmed(), trade('1', 400));
    expect(play(confirmed()).stage).toBe('partiallyFilled');
    expect(play(order({ orderStatus: 'init' })).stage).toBe('partiallyFilled');
    play(canceled(600));
    for (const event of [confirmed(), order({ orderStatus: 'init' }), trade('1', 400)]) expect(play(event).stage).toBe('canceled');
    expect(tracker.get(id)).toMatchObject({ filled: 400, canceled: 600, remaining: 0 });
  });

  test('that works is not thrown back to submitted by a query’s row', () => {
    expect(play(confirmed(), order({ orderStatus: 'init', quantityLeft: 1000 })).stage).toBe('working');
  });

  test('keeps its stage for a status that nobody knows', () => {
    expect(play(confirmed(), order({ orderStatus: 'unknown', quantityLeft: 1000 })).stage).toBe('working');
    expect(play(order({ orderStatus: 99, quantityLeft: 1000 })).stage).toBe('working');
  });

  test('keeps why it was rejected when the rejection is repeated without the reason', () => {
    expect(play(rejected(), order({ orderStatus: 'rejected', quantityLeft: 1000 })).error).toEqual({
      errorId: 11110000,
      errorMessage: '217',
    });
  });

  test('keeps each state as it was told: later events do not change it', () => {
    play(confirmed());
    const working = { ...seen[1]! };
    play(trade('1', 1000));
    expect(seen[1]).toEqual(working);
  });
});

describe('an event for an id that is not known yet (F2)', () => {
  test('is kept, and matched when InsertOrder has returned', () => {
    const other = id ^ (1n << 32n); // not ours by its id
    tracker.onOrder(confirmed({ orderXtpId: other }));
    tracker.onTrade(trade('1', 400, { orderXtpId: other }));
    expect(tracker.get(other)).toMatchObject({ ours: false, stage: 'partiallyFilled' });
    const state = tracker.submitted({ ...terms, orderXtpId: other });
    expect(state).toMatchObject({ ours: true, stage: 'partiallyFilled', filled: 400, remaining: 600, quantity: 1000 });
    expect(seen.at(-1)).toBe(state);
  });

  test('is not undone by the submission when it was the end', () => {
    play(rejected());
    expect(tracker.submitted(terms)).toMatchObject({ stage: 'rejected', error: { errorId: 11110000 }, remaining: 0 });
  });

  test('may be a trade: then the submission says how much it is of', () => {
    play(trade('1', 400));
    expect(tracker.submitted(terms)).toMatchObject({ stage: 'partiallyFilled', quantity: 1000, filled: 400, remaining: 600, price: 10 });
  });
});

describe('an order of another client', () => {
  const foreign = 0x2a_0001_0000_0001n;

  test('is known by its first event, and not ours', () => {
    tracker.onOrder(confirmed({ orderXtpId: foreign, side: 'sell', price: 11, quantity: 500, quantityLeft: 500 }));
    expect(tracker.get(foreign)).toMatchObject({
      ours: false,
      symbol: '600519.SH',
      side: 'sell',
      priceType: 'limit',
      price: 11,
      quantity: 500,
      remaining: 500,
      stage: 'working',
    });
  });

  test('is ours when its id says so: it was placed before this process', () => {
    expect(play(confirmed())).toMatchObject({ ours: true });
  });

  test('of which only trades are heard is not taken for filled: they do not say how much was ordered', () => {
    tracker.onTrade(trade('1', 300, { orderXtpId: foreign, price: 11 }));
    expect(tracker.get(foreign)).toMatchObject({
      ours: false,
      stage: 'partiallyFilled',
      quantity: 300,
      filled: 300,
      remaining: 0,
      price: 0,
      priceType: 'unknown',
    });
    tracker.onTrade(trade('2', 200, { orderXtpId: foreign, price: 11 }));
    expect(tracker.get(foreign)).toMatchObject({ stage: 'partiallyFilled', quantity: 500, filled: 500, amount: 5500, averagePrice: 11 });
  });

  test('is put right by the first order event after its trades', () => {
    tracker.onTrade(trade('1', 300, { orderXtpId: foreign, price: 9.5 }));
    tracker.onOrder(canceled(700, { orderXtpId: foreign, tradeAmount: 2850 }));
    expect(tracker.get(foreign)).toMatchObject({
      stage: 'canceled',
      quantity: 1000,
      price: 10,
      priceType: 'limit',
      filled: 300,
      canceled: 700,
      averagePrice: 9.5,
    });
  });

  test('that creates an ETF is filled by the ETF’s own row, not by its components and cash', () => {
    const etf = { orderXtpId: foreign, side: 'purchase' } as const;
    tracker.onOrder(confirmed({ ...etf, ticker: '510050', businessType: 'etf', quantity: 900_000, quantityLeft: 900_000 }));
    tracker.onTrade(trade('1', 2000, { ...etf, ticker: '600000', tradeType: 'common' }));
    tracker.onTrade(trade('2', 1_000_000, { ...etf, ticker: '510052', tradeType: 'cash' }));
    expect(tracker.get(foreign)).toMatchObject({ filled: 0, remaining: 900_000 });
    tracker.onTrade(trade('3', 900_000, { ...etf, ticker: '510051', tradeType: 'primary' }));
    expect(tracker.get(foreign)).toMatchObject({ symbol: '510050.SH', filled: 900_000, remaining: 0, stage: 'filled' });
  });
});

describe('a replay of the day (F5)', () => {
  const day = () => [confirmed(), trade('1', 400), trade('2', 100), canceled(500)];

  test('changes nothing and tells nobody', () => {
    tracker.submitted(terms);
    const before = play(...day());
    const count = seen.length;
    expect(play(...day())).toBe(before);
    expect(seen).toHaveLength(count);
  });

  test('says of each trade whether it is new', () => {
    expect(tracker.onTrade(trade('1', 400))).toBe(true);
    expect(tracker.onTrade(trade('1', 400))).toBe(false);
    expect(tracker.onTrade(trade('2', 400))).toBe(true);
  });

  test('keeps apart what shares an exec id: the sides of a self-trade, two markets, two orders (B20)', () => {
    const other = id + 1n;
    expect(tracker.onTrade(trade('9', 100))).toBe(true);
    expect(tracker.onTrade(trade('9', 100, { orderXtpId: other, side: 'sell' }))).toBe(true);
    expect(tracker.onTrade(trade('9', 100, { market: 'SZ' }))).toBe(true);
    expect(tracker.get(other)).toMatchObject({ filled: 100, side: 'sell' });
  });
});

test.each([
  ['an order event', () => confirmed(), { stage: 'working', filled: 0 }],
  ['a fill', () => trade('1', 400), { stage: 'partiallyFilled', filled: 400 }],
])('an order taken for unknown is not, once the counter tells of it by %s', (_what, event, expected) => {
  tracker.submitted(terms);
  expect(tracker.onUnknown(id, 'no record')).toMatchObject({ stage: 'rejected' });
  const state = play(event());
  expect(state).toMatchObject(expected);
  expect(state.error).toBeUndefined();
});

test('who follows an order that has ended hears its state, and that this is all', () => {
  const end = play(confirmed(), order({ orderStatus: 'canceled', quantityLeft: 1000 }));
  const heard: unknown[] = [];
  tracker.changesOf(id).subscribe({ next: (state) => heard.push(state), complete: () => heard.push('|') });
  expect(heard).toEqual([end, '|']);
});

describe('another trading day', () => {
  test('forgets the orders, completes the streams of those that never ended, and takes their ids for new ones', () => {
    let completed = false;
    tracker.changesOf(id).subscribe({ complete: () => (completed = true) });
    expect(play(confirmed(), trade('1', 400))).toMatchObject({ filled: 400 });
    tracker.newDay();
    expect(completed).toBe(true);
    expect(tracker.all()).toEqual([]);
    expect(play(confirmed(), trade('1', 400))).toMatchObject({ filled: 400, remaining: 600 });
  });
});

describe('a client that logged in while the order worked', () => {
  test('has the fills of a query equal to those of its trades (F4)', () => {
    const byTrades = play(confirmed(), trade('1', 300, { price: 9.5 }), trade('2', 200));
    const other = new OrderTracker(() => true);
    other.onOrder(
      order({
        orderStatus: 'partTradedQueueing',
        quantityTraded: 500,
        quantityLeft: 500,
        tradeAmount: 4850,
        updateTime: 20230201093100000n,
      }),
    );
    const { stage, filled, remaining, amount, averagePrice } = other.get(id)!;
    expect({ stage, filled, remaining, amount, averagePrice }).toEqual({
      stage: byTrades.stage,
      filled: byTrades.filled,
      remaining: byTrades.remaining,
      amount: byTrades.amount,
      averagePrice: byTrades.averagePrice,
    });
  });
});

test('orders do not disturb each other, and all of them are listed', () => {
  tracker.submitted(terms);
  tracker.submitted({ ...terms, orderXtpId: id + 1n });
  play(confirmed(), trade('1', 400));
  expect(tracker.get(id + 1n)).toMatchObject({ stage: 'submitted', filled: 0 });
  expect(tracker.all().map((s) => s.orderXtpId)).toEqual([id, id + 1n]);
});

test('the end completes the changes', () => {
  let completed = false;
  tracker.changes.subscribe({ complete: () => (completed = true) });
  tracker.complete();
  expect(completed).toBe(true);
});

describe('whatever the order of events', () => {
  /** Prices whose sums are exact, so that the order of adding does not show. */
  const fills = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 32, max: 96 })), { minLength: 0, maxLength: 5 });
  type End = 'none' | 'filled' | 'canceled' | 'rejected';

  interface Story {
    readonly quantity: number;
    readonly filled: number;
    readonly amount: number;
    readonly end: End;
    readonly events: readonly (OrderEvent | TradeEvent)[];
  }

  /** What the counter and the exchange send for one order, each event once, as section 4.4 has them. */
  const stories: fc.Arbitrary<Story> = fc
    .record({
      fills,
      open: fc.integer({ min: 1, max: 50 }),
      end: fc.constantFrom<End>('none', 'filled', 'canceled', 'rejected'),
      withQuery: fc.boolean(),
      lagging: fc.nat(4),
    })
    .map(({ fills: parts, open, end, withQuery, lagging }) => {
      const list = end === 'rejected' ? [] : parts;
      const filled = list.reduce((sum, [lots]) => sum + lots * 100, 0);
      const amount = list.reduce((sum, [lots, eighths]) => sum + (lots * 100 * eighths) / 8, 0);
      const ending: End = end === 'filled' && filled === 0 ? 'none' : end;
      const quantity = ending === 'filled' ? filled : filled + open * 100;
      const terms = { quantity, price: 12 };
      const events: (OrderEvent | TradeEvent)[] = list.map(([lots, eighths], i) => trade(String(i), lots * 100, { price: eighths / 8 }));
      if (ending !== 'rejected') events.push(confirmed({ ...terms, quantityLeft: quantity }));
      if (withQuery && lagging < list.length) {
        const part = list.slice(0, lagging);
        const quantityTraded = part.reduce((sum, [lots]) => sum + lots * 100, 0);
        const tradeAmount = part.reduce((sum, [lots, eighths]) => sum + (lots * 100 * eighths) / 8, 0);
        const orderStatus = quantityTraded > 0 ? 'partTradedQueueing' : 'init';
        events.push(order({ ...terms, orderStatus, quantityTraded, quantityLeft: quantity - quantityTraded, tradeAmount }));
      }
      if (ending === 'filled') events.push(allTraded({ ...terms, quantityTraded: filled, quantityLeft: 0, tradeAmount: amount }));
      if (ending === 'canceled') {
        const orderStatus = filled > 0 ? 'partTradedNotQueueing' : 'canceled';
        const left = quantity - filled;
        events.push(canceled(left, { ...terms, orderStatus, quantityLeft: left, quantityTraded: filled, tradeAmount: amount }));
      }
      if (ending === 'rejected') {
        const error = { errorId: 11010122, errorMessage: 'price' };
        events.push(order({ ...terms, orderStatus: 'rejected', quantityLeft: quantity, updateTime }, error));
      }
      return { quantity, filled, amount, end: ending, events };
    });

  /** The story once in any order, with repetitions anywhere. */
  const told = stories.chain((story) =>
    fc
      .tuple(
        fc.shuffledSubarray([...story.events], { minLength: story.events.length }),
        fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { maxLength: 6 }),
      )
      .map(([events, repeats]) => {
        const all = [...events];
        for (const [which, where] of repeats) {
          const event = story.events[which % Math.max(story.events.length, 1)];
          if (event) all.splice(where % (all.length + 1), 0, event);
        }
        return { story, events: all };
      }),
  );

  const ranks = { submitted: 0, working: 1, partiallyFilled: 2, filled: 3, canceled: 3, rejected: 3 } as const;

  function tell(
    events: readonly (OrderEvent | TradeEvent)[],
    quantity: number,
    ours: boolean,
  ): { last: OrderState; changes: OrderState[] } {
    const fresh = new OrderTracker(() => false);
    const changes: OrderState[] = [];
    fresh.changes.subscribe((state) => changes.push(state));
    if (ours) fresh.submitted({ ...terms, price: 12, quantity });
    for (const event of events) {
      if (event instanceof OrderEvent) fresh.onOrder(event);
      else fresh.onTrade(event);
    }
    return { last: fresh.get(id)!, changes };
  }

  const runs = { numRuns: 400 };

  test('and however often they come, the order ends in the same state (B15, F5)', () => {
    fc.assert(
      fc.property(told, fc.boolean(), ({ story, events }, ours) => {
        fc.pre(story.events.length > 0);
        const { last } = tell(events, story.quantity, ours);
        expect(last).toEqual(tell(story.events, story.quantity, ours).last);
        expect(last).toMatchObject({
          filled: story.filled,
          amount: story.amount,
          quantity: story.quantity,
          canceled: story.end === 'canceled' ? story.quantity - story.filled : 0,
          stage: story.end !== 'none' ? story.end : story.filled > 0 ? 'partiallyFilled' : 'working',
          ours,
        });
      }),
      runs,
    );
  });

  test('the stage never goes back, and an end stays the end it is', () => {
    fc.assert(
      fc.property(told, ({ story, events }) => {
        const { changes } = tell(events, story.quantity, true);
        for (let i = 1; i < changes.length; i++) {
          const [before, after] = [changes[i - 1]!, changes[i]!];
          expect(ranks[after.stage]).toBeGreaterThanOrEqual(ranks[before.stage]);
          if (isEnded(before)) expect(after.stage).toBe(before.stage);
          expect(after.filled).toBeGreaterThanOrEqual(before.filled);
          expect(after.time).toBeGreaterThanOrEqual(before.time);
        }
      }),
      runs,
    );
  });

  test('every state on the way adds up', () => {
    fc.assert(
      fc.property(told, fc.boolean(), ({ story, events }, ours) => {
        for (const state of tell(events, story.quantity, ours).changes) {
          const { quantity, filled, remaining, canceled: gone, amount, averagePrice, stage } = state;
          expect(filled).toBeLessThanOrEqual(quantity);
          expect(filled + gone).toBeLessThanOrEqual(quantity);
          if (isEnded(state)) expect(remaining).toBe(0);
          else expect(remaining).toBe(quantity - filled);
          if (stage === 'filled') expect(filled).toBe(quantity);
          if (stage !== 'canceled') expect(gone).toBe(0);
          expect(averagePrice).toBe(filled > 0 ? amount / filled : 0);
          expect(stage === 'partiallyFilled' ? filled > 0 : true).toBe(true);
        }
      }),
      runs,
    );
  });

  test('no change is told that is none', () => {
    fc.assert(
      fc.property(told, ({ story, events }) => {
        const { changes } = tell(events, story.quantity, true);
        for (let i = 1; i < changes.length; i++) expect(changes[i]).not.toEqual(changes[i - 1]);
      }),
      runs,
    );
  });

  test('a submission in between loses nothing (F2)', () => {
    fc.assert(
      fc.property(told, fc.nat(20), ({ story, events }, where) => {
        const fresh = new OrderTracker(() => false);
        const cut = where % (events.length + 1);
        const feed = (list: readonly (OrderEvent | TradeEvent)[]) =>
          list.forEach((event) => (event instanceof OrderEvent ? fresh.onOrder(event) : fresh.onTrade(event)));
        feed(events.slice(0, cut));
        fresh.submitted({ ...terms, price: 12, quantity: story.quantity });
        feed(events.slice(cut));
        expect(fresh.get(id)).toEqual(tell(events, story.quantity, true).last);
      }),
      runs,
    );
  });
});
