/** Whatever becomes of its children, a parent order is never exceeded, and what it says at its end is true. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { of, Subject, type OperatorFunction } from 'rxjs';
import { iceberg, splitOverAccounts, twap, vwap, type ExecutionOptions, type ParentState } from '../../lib/execution';
import { randomNumbers } from '../../lib/execution/random';
import { boardOf, buyFault, isOpen, quantityRule } from '../../lib/market';
import type { OrderIntent } from '../../lib/trade/order-intent';
import { HostileExchange } from './support/hostile-exchange';
import { at, startingAt } from './support/quotes';
import { advance, stillScheduler } from './support/time';

const day = 20230201;
const minuteMs = 60_000;

type Operator = OperatorFunction<OrderIntent, ParentState>;
type Make = (exchanges: readonly HostileExchange[], options: ExecutionOptions, seed: number) => Operator;

const curve = [
  { from: 570, to: 690, volume: 3 },
  { from: 780, to: 897, volume: 1 },
];
const algorithms: Readonly<Record<string, Make>> = {
  twap: ([executor], options, seed) => twap({ ...options, executor: executor!, slices: 1 + (seed % 12), end: at('13:20:00') }),
  sweeping: ([executor], options, seed) =>
    twap({
      ...options,
      executor: executor!,
      slices: 1 + (seed % 5),
      end: at('11:25:00'),
      remainder: { price: 10 },
      randomise: { seed, size: 0.5, time: 0.5 },
    }),
  vwap: ([executor], options, seed) => vwap({ ...options, executor: executor!, slices: 1 + (seed % 9), end: at('14:50:00'), curve }),
  iceberg: ([executor], options, seed) => iceberg({ ...options, executor: executor!, visible: 500, randomise: { seed, size: 0.4 } }),
  split: (accounts, options, seed) =>
    splitOverAccounts({ ...options, accounts, weights: [1, 1 + (seed % 4)], onReject: seed % 2 ? 'leave' : 'redistribute' }),
};

const worlds = fc.record({
  seed: fc.integer({ min: 0, max: 0x7fffffff }),
  symbol: fc.constantFrom('600519.SH', '688001.SH', '000001.SZ'),
  lots: fc.integer({ min: 2, max: 60 }),
  side: fc.constantFrom('buy' as const, 'sell' as const),
  start: fc.constantFrom('09:20:00', '11:10:00', '12:00:00'),
  settleMs: fc.constantFrom(0, 500),
  maxRejects: fc.constantFrom(1, 3, 100),
  endBy: fc.constantFrom('itself', 'stop', 'unsubscribe'),
});

describe.each(Object.entries(algorithms))('%s', (_, make) => {
  test('never exceeds its parent, in truth or in what it says, and says the truth at its end', () => {
    let fills = 0;
    const outcomes = new Set<string | undefined>();
    const property = fc.property(worlds, ({ seed, symbol, lots, side, start, endBy, ...options }) => {
      const quantity = lots * 100;
      const virtual = stillScheduler();
      const scheduler = startingAt(at(start), virtual);
      const dice = randomNumbers(seed);
      const exchanges: HostileExchange[] = [];
      const truth = (): number => exchanges.reduce((sum, { filled, open }) => sum + filled + open, 0);
      const onSend = (): void => {
        expect(truth()).toBeLessThanOrEqual(quantity);
        expect(isOpen(symbol, scheduler.now())).toBe(true);
      };
      for (let i = 0; i < 2; i++) exchanges.push(new HostileExchange(scheduler, dice, onSend));

      const states: ParentState[] = [];
      let isComplete = false;
      const stop = new Subject<void>();
      const parent: OrderIntent = { symbol, side, quantity, price: 10 };
      const subscription = of(parent)
        .pipe(make(exchanges, { scheduler, stop, ...options }, seed))
        .subscribe({ next: (state) => states.push(state), complete: () => (isComplete = true) });
      advance(virtual, 30 * minuteMs);
      if (endBy === 'stop') stop.next();
      if (endBy === 'unsubscribe') subscription.unsubscribe();
      const sent = exchanges.map(({ all }) => all.length);
      if (endBy !== 'itself') {
        // A cancel is refused a few times, and told late.
        advance(virtual, 2 * minuteMs);
        expect(exchanges.map(({ open }) => open)).toEqual([0, 0]);
        if (endBy === 'stop') expect(states.at(-1)).toMatchObject({ stage: 'ended', working: 0 });
      }
      advance(virtual, 8 * 60 * minuteMs);

      let before = 0;
      for (const { filled, working, remaining } of states) {
        expect(filled + working).toBeLessThanOrEqual(quantity);
        expect(filled).toBeGreaterThanOrEqual(before);
        expect(remaining).toBe(quantity - filled);
        before = filled;
      }
      const orders = exchanges.flatMap(({ all }) => all);
      const rule = quantityRule(boardOf(symbol, day)!, day);
      if (side === 'buy') expect(orders.flatMap(({ intent }) => buyFault(rule, intent.quantity) ?? [])).toEqual([]);
      if (endBy !== 'itself') expect(exchanges.map(({ all }) => all.length)).toEqual(sent);
      fills += exchanges[0]!.filled;
      if (endBy === 'unsubscribe') return;
      expect(isComplete).toBe(true);
      const end = states.at(-1)!;
      outcomes.add(end.outcome);
      expect(end.stage).toBe('ended');
      const filled = exchanges[0]!.filled + exchanges[1]!.filled;
      if (end.outcome === 'unresolved') return;
      expect({ filled: end.filled, working: end.working, open: truth() - filled }).toEqual({ filled, working: 0, open: 0 });
      expect(end.outcome === 'filled').toBe(filled === quantity);
      expect(end.amount).toBe(filled * 10);
    });
    fc.assert(property, { numRuns: 250 });
    expect(fills).toBeGreaterThan(1000);
    expect([...outcomes]).toEqual(expect.arrayContaining(['filled', 'stopped', 'rejected']));
  }, 120_000);
});
