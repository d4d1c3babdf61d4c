import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { map, NEVER, of, Subject, throwError, type OperatorFunction } from 'rxjs';
import { XtpArgumentError, XtpCallError } from '../../lib/errors';
import {
  byMeans,
  exchangeClock,
  iceberg,
  splitOverAccounts,
  splitQuantity,
  twap,
  volumeCurve,
  vwap,
  type ExecutionOptions,
  type Executor,
  type ParentState,
} from '../../lib/execution';
import { fitLot } from '../../lib/execution/lots';
import { buyFault, sellFault } from '../../lib/market';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { FakeAccount } from './support/fake-account';
import { at, marbles, startingAt } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';

const minuteMs = 60_000;
const intent: OrderIntent = { symbol: '600519.SH', side: 'buy', quantity: 600, price: 10 };

type Options = ExecutionOptions & { readonly start?: number; readonly end?: number };
type Make = (executor: Executor, options: Options) => OperatorFunction<OrderIntent, ParentState>;
const flat = [{ from: 0, to: 24 * 60, volume: 1 }];
const twapOf: Make = (executor, options) => twap({ ...options, executor, slices: 3 });
const icebergOf: Make = (executor, options) => iceberg({ ...options, executor, visible: 200 });
const operators: Readonly<Record<string, Make>> = {
  twap: twapOf,
  vwap: (executor, options) => vwap({ ...options, executor, slices: 3, curve: flat }),
  iceberg: icebergOf,
  splitOverAccounts: (executor, options) => splitOverAccounts({ ...options, accounts: [executor] }),
};

const shortly = ({ stage, outcome, filled, working }: ParentState): string => `${outcome ?? stage} ${filled}+${working}`;

/** One parent, worked from a time on, by a test that moves the time and the orders. */
function work(make: Make, start = '10:00:00', options: Options = {}, parent: OrderIntent = intent) {
  const virtual = stillScheduler();
  const scheduler = startingAt(at(start), virtual);
  const account = new FakeAccount();
  const states: ParentState[] = [];
  let isComplete = false;
  const subscription = of(parent)
    .pipe(make(account, { scheduler, ...options }))
    .subscribe({ next: (state) => states.push(state), complete: () => (isComplete = true) });
  return {
    account,
    states,
    subscription,
    isComplete: () => isComplete,
    last: () => states.at(-1)!,
    sent: () => account.sent.map(({ quantity }) => quantity),
    pass: (ms: number) => advance(virtual, ms),
    timers: () => timers(virtual),
  };
}

describe.each(Object.entries(operators))('%s', (name, make) => {
  const isScheduled = name === 'twap' || name === 'vwap';
  /** In one piece, whatever the algorithm. */
  const lot: OrderIntent = { ...intent, quantity: 100 };

  test('works each intent by itself, what can not begin is refused, and all complete with the source and the last parent', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }, virtual) => {
      const scheduler = startingAt(at('10:00:00'), virtual);
      const account = new FakeAccount();
      account.orders.subscribe(({ orderXtpId, stage }) => {
        if (stage === 'submitted') virtual.schedule(() => account.fill(orderXtpId), 9);
      });
      const source = hot('-a-----b----|', { a: lot, b: { ...lot, symbol: '999999.SH' } });
      const states = source.pipe(make(account, { scheduler, end: at('10:00:00') + 31 }), map(shortly));
      const said = { w: 'working 0+0', s: 'working 0+100', f: 'filled 100+0', r: 'refused 0+0' };
      // A third of a lot waits until there is a whole one: in the last slice.
      const scheduled = '-w-----r-------------s--------(f|)';
      expectObservable(states).toBe(isScheduled ? scheduled : '-(ws)--r--f-|', said);
      expectSubscriptions(source.subscriptions).toBe('^-----------!');
    });
  });

  test('cancels what works when its observer leaves, or the source fails', () => {
    marbles(({ hot, expectObservable, expectSubscriptions, flush }, virtual) => {
      const scheduler = startingAt(at('10:00:00'), virtual);
      const options = { scheduler, end: at('10:00:00') + 31 };
      const [left, failed] = [new FakeAccount(), new FakeAccount()];
      for (const account of [left, failed]) account.onCancel = (id) => account.cancelled(id);
      const source = hot('-a------', { a: intent });
      expectObservable(
        source.pipe(
          make(left, options),
          map(({ stage }) => stage),
        ),
        '^------!',
      ).toBe('-(ww)---', { w: 'working' });
      expectSubscriptions(source.subscriptions).toBe('^------!');
      const failing = hot('-a------#', { a: intent });
      expectObservable(
        failing.pipe(
          make(failed, options),
          map(({ stage }) => stage),
        ),
      ).toBe('-(ww)---#', { w: 'working' });
      flush();
      expect([left.cancels, failed.cancels]).toEqual([[1n], [1n]]);
    });
  });

  test('stopped, cancels until the outcome is known, and completes with what was filled', () => {
    const stop = new Subject<void>();
    const run = work(make, '10:00:00', { stop });
    const [first] = run.sent();
    run.account.tell(1n, { stage: 'partiallyFilled', filled: 50, amount: 500 });
    stop.next();
    expect(run.account.cancels).toEqual([1n]);
    run.pass(1000);
    expect(run.account.cancels).toEqual([1n, 1n]); // the first was not heard of
    run.account.tell(1n, { filled: 80, amount: 800 });
    expect(run.isComplete()).toBe(false);
    run.account.cancelled(1n);
    expect(run.last()).toMatchObject({ outcome: 'stopped', filled: 80, working: 0, averagePrice: 10, remaining: 520 });
    expect(run.isComplete()).toBe(true);
    expect(run.sent()).toEqual([first]);
    expect(run.timers()).toBe(0);
  });

  test('a cancel that does not count all of the rest is believed for what it counts: the rest comes late, or stays unresolved', () => {
    for (const isTold of [true, false]) {
      const stop = new Subject<void>();
      const run = work(make, '10:00:00', { stop });
      const quantity = run.sent()[0]!;
      stop.next();
      run.account.tell(1n, { stage: 'canceled', canceled: quantity - 60, remaining: 0 });
      expect(run.last()).toMatchObject({ stage: 'stopping', filled: 0, working: 60 });
      if (isTold) run.account.tell(1n, { filled: 60, amount: 600 });
      run.pass(6000);
      expect(run.last()).toMatchObject(
        isTold ? { outcome: 'stopped', filled: 60, working: 0 } : { outcome: 'unresolved', filled: 0, working: 60 },
      );
    }
  });

  test('sends nothing in the break, nothing without a session, and goes on after both', () => {
    const run = work(make, '11:45:00');
    run.pass(60 * minuteMs);
    expect(run.sent()).toEqual([]);
    run.account.isLive = false;
    run.pass(16 * minuteMs);
    expect(run.sent()).toEqual([]);
    expect(run.last().children.at(-1)).toMatchObject({ stage: 'notSent', error: { code: 'XTP_STATE' }, working: 0 });
    run.account.isLive = true;
    run.pass(isScheduled ? 60 * minuteMs : 1000);
    // Of several accounts, the one without a session is passed over.
    expect(run.sent().length).toBe(name === 'splitOverAccounts' ? 0 : 1);
  });

  test('an order that the counter does not know is not sent again: the exchange may have it', () => {
    const run = work(make, '10:00:00');
    const sent = run.sent();
    run.account.tell(1n, { stage: 'rejected', remaining: 0, error: { errorId: 0, errorMessage: 'no record' } });
    run.pass(8 * 60 * minuteMs);
    expect(run.sent()).toEqual(sent);
    expect(run.last()).toMatchObject({ outcome: 'unresolved', working: sent[0], reason: { code: 'LOST' } });
  });

  test('so many rejects stop it', () => {
    const run = work(make, '10:00:00', { maxRejects: 1 });
    run.account.tell(1n, { stage: 'rejected', remaining: 0, error: { errorId: 11000010, errorMessage: 'no money' } });
    expect(run.last()).toMatchObject({
      outcome: 'rejected',
      reason: { code: 'REJECTED', errorId: 11000010, message: 'no money' },
      working: 0,
    });
    const unsent = new FakeAccount();
    unsent.refusal = new XtpCallError('InsertOrder', 7, 'no');
    const scheduler = startingAt(at('10:00:00'), stillScheduler());
    const states: ParentState[] = [];
    of(intent)
      .pipe(make(unsent, { scheduler, maxRejects: 1 }))
      .subscribe((state) => states.push(state));
    if (!isScheduled) expect(states.at(-1)).toMatchObject({ outcome: 'rejected', reason: { code: 'XTP_CALL', errorId: 7 } });
  });

  test('a logout leaves what works unresolved, and says how much it is', () => {
    const run = work(make);
    const [working] = run.sent();
    run.account.logout();
    run.pass(6000);
    expect(run.last()).toMatchObject({ outcome: 'unresolved', filled: 0, working, reason: { code: 'LOST' } });
    expect(run.isComplete()).toBe(true);
  });

  test('ends when the market has closed, whether or not it is told what became of its orders', () => {
    const run = work(make, '14:40:00');
    run.pass(30 * minuteMs);
    expect(run.isComplete()).toBe(true);
    expect(run.last()).toMatchObject({ outcome: 'unresolved' });
    expect(run.timers()).toBe(0);
  });

  test('follows the price that it is given, but never beyond its own', () => {
    const near = work(make, '10:00:00', { price: () => 9.5 });
    expect(near.account.sent[0]).toMatchObject({ price: 9.5 });
    const beyond = work(make, '10:00:00', { price: () => 10.5 });
    expect(beyond.account.sent[0]).toMatchObject({ price: 10 });
    const broken = work(make, '10:00:00', {
      price: () => {
        throw new Error('no price');
      },
    });
    expect(broken.last()).toMatchObject({ outcome: 'incomplete', reason: { message: 'no price' } });
  });

  test('children have ids of their own, and what else their parent says', () => {
    const run = work(make, '10:00:00', {}, { ...intent, orderXtpId: 77n, orderClientId: 5 });
    const { quantity, ...rest } = run.account.sent[0]!;
    expect(quantity).toBe(run.sent()[0]);
    expect(rest).toEqual({ symbol: intent.symbol, side: 'buy', price: 10, orderClientId: 5 });
  });

  test('throws for options that are none', () => {
    const account = new FakeAccount();
    for (const options of [{ maxRejects: 0 }, { retryMs: 0 }, { cancelRetryMs: NaN }, { settleMs: -1 }]) {
      expect(() => make(account, options)).toThrow(XtpArgumentError);
    }
  });
});

describe('a schedule', () => {
  const end = at('10:30:00');

  test('sends in equal slices, the lunch break left out', () => {
    const run = work(twapOf, '11:20:00', { end: at('13:20:00') });
    expect(run.sent()).toEqual([200]);
    run.account.fill(1n);
    run.pass(10 * minuteMs - 1);
    expect(run.sent()).toEqual([200]);
    run.pass(90 * minuteMs + 1); // 13:00, a third of the half hour of trading
    expect(run.sent()).toEqual([200, 200]);
    run.account.fill(2n);
    run.pass(10 * minuteMs);
    run.account.fill(3n);
    expect(run.last()).toMatchObject({ outcome: 'filled', filled: 600 });
  });

  test('waits for the outcome of a cancel, then sends what came back with the next slice', () => {
    const run = work(twapOf, '10:00:00', { end });
    run.account.tell(1n, { stage: 'partiallyFilled', filled: 50, amount: 500 });
    run.pass(10 * minuteMs);
    expect(run.account.cancels).toEqual([1n]);
    expect(run.sent()).toEqual([200]);
    run.account.cancelled(1n);
    expect(run.sent()).toEqual([200, 300]); // 350 are due, of which half a lot waits
  });

  test.each([
    ['cancel', { outcome: 'incomplete', filled: 0, working: 0 }],
    ['leave', { stage: 'stopping', filled: 0, working: 600 }],
    [
      { price: 10, priceType: 'best5OrCancel' },
      { outcome: 'filled', filled: 600 },
    ],
  ] as const)('at the end the rest is dealt with: %j', (remainder, expected) => {
    const run = work((executor, options) => twap({ ...options, executor, slices: 1, remainder }), '10:00:00', { end });
    run.account.onCancel = (id) => run.account.cancelled(id);
    run.pass(30 * minuteMs);
    if (typeof remainder === 'object') {
      expect(run.account.sent[1]).toMatchObject({ quantity: 600, ...remainder });
      run.account.fill(2n);
    }
    expect(run.last()).toMatchObject(expected);
    expect(run.account.cancels).toEqual(remainder === 'leave' ? [] : [1n]);
  });

  test('what an order leaves to itself is not sent before the next slice', () => {
    const run = work(twapOf, '10:00:00', { end });
    run.account.cancelled(1n); // as the exchange does with what a market order leaves
    run.pass(9 * minuteMs);
    expect(run.sent()).toEqual([200]);
    run.pass(minuteMs);
    expect(run.sent()).toEqual([200, 400]);
  });

  test('VWAP follows its curve; history makes one', () => {
    const curve = volumeCurve(
      [
        { time: at('10:00:00'), volume: 1000 },
        { time: at('10:09:00'), volume: 1100 },
        { time: at('10:19:00'), volume: 1500 },
        { time: at('10:25:00'), volume: 1450 }, // older than the one before
        { time: at('10:29:00'), volume: 1600 },
        { time: at('10:05:00', '2023-02-02'), volume: 300 }, // another day begins
        { time: at('10:35:00', '2023-02-03'), volume: 5000 }, // and another, with more than all of the one before
      ],
      10,
    );
    expect(curve).toEqual([
      { from: 600, to: 610, volume: 100 },
      { from: 610, to: 620, volume: 400 },
      { from: 620, to: 630, volume: 100 },
    ]);
    const run = work(
      (executor, options) => vwap({ ...options, executor, slices: 3, curve }),
      '10:00:00',
      { end },
      { ...intent, quantity: 1200 },
    );
    run.account.fill(1n);
    run.pass(10 * minuteMs);
    run.account.fill(2n);
    run.pass(10 * minuteMs);
    expect(run.sent()).toEqual([200, 800, 200]);
    const nothing = work((executor, options) => vwap({ ...options, executor, slices: 3, curve }), '13:00:00');
    expect(nothing.last()).toMatchObject({ outcome: 'refused', reason: { code: 'XTP_ARGUMENT' } });
    expect(() => volumeCurve([], 0)).toThrow(XtpArgumentError);
  });

  test('random slices are those of their seed, and add up', () => {
    const uneven = (seed: number): number[] => {
      const make: Make = (executor, options) => twap({ ...options, executor, slices: 5, randomise: { seed, size: 0.5, time: 0.5 } });
      const run = work(make, '10:00:00', { end }, { ...intent, quantity: 10_000 });
      for (let i = 0; i < 30; i++) {
        run.pass(minuteMs);
        for (const { orderXtpId, stage } of run.account.knownOrders()) if (stage !== 'filled') run.account.fill(orderXtpId);
      }
      expect(run.last()).toMatchObject({ outcome: 'filled', filled: 10_000 });
      return run.sent();
    };
    expect(uneven(1)).toEqual(uneven(1));
    expect(uneven(1)).not.toEqual(uneven(2));
  });

  test('is refused outside of trading, over nights and backwards', () => {
    for (const [start, stop] of [
      ['15:30:00', at('16:00:00')],
      ['10:00:00', at('10:00:00', '2023-02-02')],
      ['10:00:00', at('09:50:00')],
    ] as const) {
      expect(work(twapOf, start, { end: stop }).last()).toMatchObject({ outcome: 'refused', reason: { code: 'XTP_ARGUMENT' } });
    }
    expect(() => twap({ executor: new FakeAccount(), slices: 0 })).toThrow(XtpArgumentError);
  });
});

describe('iceberg', () => {
  test('shows a part at a time, and the next when it is filled', () => {
    const run = work(icebergOf);
    for (const id of [1n, 2n, 3n]) {
      expect(run.last().working).toBe(200);
      run.account.tell(id, { stage: 'partiallyFilled', filled: 100, amount: 1000 });
      run.account.fill(id);
    }
    expect(run.sent()).toEqual([200, 200, 200]);
    expect(run.last()).toMatchObject({ outcome: 'filled', filled: 600, averagePrice: 10 });
  });

  test('ends when somebody else cancels it, and when the rest can not be bought', () => {
    const run = work(icebergOf);
    run.account.cancelled(1n);
    expect(run.last()).toMatchObject({ outcome: 'incomplete', reason: { code: 'CANCELED_ELSEWHERE' } });
    const odd = work(icebergOf, '10:00:00', {}, { ...intent, quantity: 250 });
    odd.account.fill(1n);
    expect(odd.last()).toMatchObject({ outcome: 'incomplete', reason: { code: 'REST_BELOW_MINIMUM' }, filled: 200 });
    const sold = work(icebergOf, '10:00:00', {}, { ...intent, side: 'sell', quantity: 250 });
    sold.account.fill(1n);
    expect(sold.sent()).toEqual([200, 50]);
  });

  test('is refused what is no limit order, and less than a lot', () => {
    expect(work(icebergOf, '10:00:00', {}, { ...intent, priceType: 'best5OrCancel' }).last()).toMatchObject({ outcome: 'refused' });
    const tiny: Make = (executor, options) => iceberg({ ...options, executor, visible: 50 });
    expect(work(tiny).last()).toMatchObject({ outcome: 'refused' });
  });
});

describe('splitOverAccounts', () => {
  const splitOver = (accounts: readonly FakeAccount[], options: object = {}, parent: OrderIntent = intent): ParentState[] => {
    const states: ParentState[] = [];
    const scheduler = startingAt(at('10:00:00'), stillScheduler());
    of(parent)
      .pipe(splitOverAccounts({ accounts, scheduler, ...options }))
      .subscribe((state) => states.push(state));
    return states;
  };

  test('shares by weight, in lots and in as many orders as the largest one needs', () => {
    const accounts = [new FakeAccount(), new FakeAccount(), new FakeAccount()];
    splitOver(accounts, { weights: [1, 2, 0] });
    expect(accounts.map(({ sent }) => sent.map(({ quantity }) => quantity))).toEqual([[200], [400], []]);
    const large = [new FakeAccount(), new FakeAccount()];
    splitOver(large, {}, { ...intent, quantity: 3_000_000 });
    expect(large.map(({ sent }) => sent.map(({ quantity }) => quantity))).toEqual([
      [1_000_000, 500_000],
      [1_000_000, 500_000],
    ]);
  });

  test.each(['leave', 'redistribute'] as const)('a rejected share: %s', (onReject) => {
    const accounts = [new FakeAccount(), new FakeAccount()];
    const states = splitOver(accounts, { onReject });
    accounts[0]!.tell(1n, { stage: 'rejected', remaining: 0, error: { errorId: 1, errorMessage: 'no' } });
    accounts[1]!.fill(1n);
    const isAgain = onReject === 'redistribute';
    expect(accounts[1]!.sent).toHaveLength(isAgain ? 2 : 1);
    if (isAgain) accounts[1]!.fill(2n);
    expect(states.at(-1)).toMatchObject(isAgain ? { outcome: 'filled', filled: 600 } : { outcome: 'incomplete', filled: 300 });
  });

  test('weights that do not come, or are none, are refused', async () => {
    const bad = [[1], [0, 0], [NaN, 1], () => throwError(() => new Error('no answer')), () => of()];
    for (const weights of bad) {
      const states = splitOver([new FakeAccount(), new FakeAccount()], { weights });
      expect(states.at(-1)).toMatchObject({ stage: 'ended', outcome: 'refused', children: [] });
    }
    const waiting = [new FakeAccount(), new FakeAccount()];
    splitOver(waiting, { weights: () => NEVER });
    expect(waiting[0]!.sent).toEqual([]);
    const means = byMeans(
      [1, 3].map((n) => ({
        queryAsset: () => Promise.resolve({ buyingPower: n }),
        queryPositions: () => Promise.resolve([{ sellableQuantity: 5 * n }]),
      })),
    );
    expect(await means(intent)).toEqual([1, 3]);
    expect(await means({ ...intent, side: 'sell' })).toEqual([5, 15]);
    expect(() => splitOverAccounts({ accounts: [] })).toThrow(XtpArgumentError);
    expect(() => splitOverAccounts({ accounts: [waiting[0]!, waiting[0]!] })).toThrow(XtpArgumentError);
  });
});

describe('what a cancelled order gave back', () => {
  test('is kept back for settleMs, so that a fill told after all is no overrun', () => {
    const run = work(twapOf, '10:00:00', { end: at('10:30:00'), settleMs: 4000 });
    run.pass(10 * minuteMs);
    run.account.tell(1n, { stage: 'canceled', canceled: 200, remaining: 0 });
    run.pass(3000);
    expect(run.sent()).toEqual([200]);
    run.account.tell(1n, { filled: 100, amount: 1000, canceled: 100 });
    run.pass(1000);
    expect(run.sent()).toEqual([200, 300]);
  });
});

describe('lots', () => {
  const rules = [
    { minimum: 100, step: 100, maximum: 1000 },
    { minimum: 200, step: 1, maximum: 900 },
    { minimum: 10, step: 10, maximum: 1_000_000 },
  ];
  const quantities = fc.record({
    rule: fc.constantFrom(...rules),
    rest: fc.integer({ min: 0, max: 5000 }),
    wanted: fc.integer({ min: 0, max: 6000 }),
  });

  test('what fits can be sent, and leaves what can be sent', () => {
    fc.assert(
      fc.property(quantities, fc.boolean(), ({ rule, rest, wanted }, buying) => {
        const quantity = fitLot(rule, buying, wanted, rest);
        expect(quantity).toBeLessThanOrEqual(Math.min(wanted, rest));
        if (quantity === 0) return;
        expect(buying ? buyFault(rule, quantity) : sellFault(rule, quantity, rest)).toBeUndefined();
        const left = rest - quantity;
        expect(left < rule.step || left >= rule.minimum).toBe(true);
      }),
    );
  });

  test('all of a buy in whole lots goes out if all of it is wanted again and again', () => {
    fc.assert(
      fc.property(quantities, ({ rule, rest }) => {
        let left = Math.max(rule.minimum, Math.floor(rest / rule.step) * rule.step);
        while (left > 0) {
          const quantity = fitLot(rule, true, left, left);
          expect(quantity).toBeGreaterThan(0);
          left -= quantity;
        }
      }),
    );
  });

  test('shares add up, and none is below the minimum', () => {
    const weights = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 5 })
      .filter((all) => all.some((weight) => weight > 0));
    fc.assert(
      fc.property(quantities, weights, ({ rule, rest }, given) => {
        const quantity = rest + rule.minimum;
        const shares = splitQuantity(quantity, given, rule);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(quantity);
        expect(shares.filter((share) => share !== 0 && share < rule.minimum)).toEqual([]);
        expect(shares.filter((share) => share % rule.step !== 0).length).toBeLessThanOrEqual(1);
        given.forEach((weight, i) => weight === 0 && expect(shares[i]).toBe(0));
      }),
    );
  });
});

describe('exchangeClock', () => {
  test('goes with the events, never back, and does what is due', () => {
    const events = new Subject<{ time: number }>();
    const clock = exchangeClock(events, 1000);
    const done: number[] = [];
    clock.schedule(() => {
      done.push(clock.now());
      clock.schedule(() => done.push(clock.now()), 500);
    }, 100);
    expect(clock.now()).toBe(1000);
    events.next({ time: 1050 });
    expect(done).toEqual([]);
    events.next({ time: 1200 });
    events.next({ time: 1100 });
    expect(clock.now()).toBe(1200);
    events.next({ time: 5000 });
    expect(done).toEqual([1100, 1600]);
    clock.schedule(() => done.push(clock.now()), 1);
    clock.unsubscribe();
    events.next({ time: 9000 });
    expect(done).toHaveLength(2);
    expect(events.observed).toBe(false);
  });
});

describe('the time of a schedule', () => {
  test('that is over is refused: nothing is sent at once', () => {
    const run = work(twapOf, '13:30:00', { start: at('10:00:00'), end: at('11:00:00') });
    expect(run.sent()).toEqual([]);
    expect(run.last()).toMatchObject({ outcome: 'refused', reason: { code: 'XTP_ARGUMENT' } });
  });

  test.each([
    ['15:00:00', '14:56:00'],
    ['11:30:00', '11:29:00'],
  ])('that is to end at %s ends at %s, when the rest can still be cancelled', (end, cancelled) => {
    const start = '11:00:00';
    const run = work(twapOf, start, { end: at(end) });
    run.account.onCancel = (id) => run.account.cancelled(id);
    run.pass(at(cancelled) - at(start) - 1);
    expect(run.isComplete()).toBe(false);
    run.pass(1);
    expect(run.last()).toMatchObject({ outcome: 'incomplete', working: 0 });
  });

  test('waits with a slice for a session, also with the last one', () => {
    const run = work((executor, options) => twap({ ...options, executor, slices: 1 }), '10:00:00', { end: at('11:00:00') });
    expect(run.sent()).toEqual([600]);
    const account = new FakeAccount();
    account.isLive = false;
    const without = work((_executor, options) => twap({ ...options, executor: account, slices: 1 }));
    expect(account.sent).toEqual([]);
    account.isLive = true;
    without.pass(1000);
    expect(account.sent).toMatchObject([{ quantity: 600 }]);
  });
});
