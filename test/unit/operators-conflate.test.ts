import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NEVER, Subject } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import { conflate } from '../../lib/operators';
import { marbles } from './support/quotes';
import { SnapshotEvent } from '../../lib/xtp/generated/events';
import { headerBytes, record, snapshotEvent } from './support/records';
import { advance, stillScheduler, timers } from './support/time';

/** Two values of A, two of B. */
const values = { a: { symbol: 'A', n: 1 }, c: { symbol: 'A', n: 2 }, b: { symbol: 'B', n: 1 }, d: { symbol: 'B', n: 2 } };

describe('conflate', () => {
  test('hands on the newest of each symbol when the time is over, in the order in which they began to wait', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-abcd-----a----|', values);
      expectObservable(source.pipe(conflate({ on: 5 }))).toBe('------(cd)-----(a|)', values);
      expectSubscriptions(source.subscriptions).toBe('^--------------!');
    });
  });

  test('hands on what waits when the notifier says so', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-ab------c----d--|', values);
      const ready = hot(' ---x--x----x------', { x: 0 });
      expectObservable(source.pipe(conflate({ on: ready }))).toBe('---(ab)----c-----(d|)', values);
      expectSubscriptions(source.subscriptions).toBe('^----------------!');
      expectSubscriptions(ready.subscriptions).toBe(' ^----------------!');
    });
  });

  test('keeps to itself what waits when the notifier has completed, until the source does', () => {
    marbles(({ hot, expectObservable }) => {
      expectObservable(hot('-a--b--|', values).pipe(conflate({ on: hot('--x|', { x: 0 }) }))).toBe('--a----(b|)', values);
    });
  });

  test('keeps the newest of a key of its user', () => {
    marbles(({ hot, expectObservable }) => {
      const source = hot('-abcd-|', values);
      expectObservable(source.pipe(conflate({ by: ({ n }: { n: number }) => n, on: 10 }))).toBe('------(bd|)', values);
    });
  });

  test('passes errors of the source and of the notifier on, without what waits', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      expectObservable(hot('-a-#', values).pipe(conflate({ on: 5 }))).toBe('---#');
      const source = hot('-a----', values);
      expectObservable(source.pipe(conflate({ on: hot('---#') }))).toBe('---#');
      expectSubscriptions(source.subscriptions).toBe('^--!');
    });
  });

  test('errors with what the key throws', () => {
    marbles(({ hot, expectObservable }) => {
      const by = (): never => {
        throw new Error('no key');
      };
      expectObservable(hot('-a-', values).pipe(conflate({ by, on: 5 }))).toBe('-#', values, new Error('no key'));
    });
  });

  test('lets go of the source and its timer with its observer', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-----', values);
      expectObservable(source.pipe(conflate({ on: 5 })), '^--!').toBe('----');
      expectSubscriptions(source.subscriptions).toBe('^--!');
    });
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    const subscription = source.pipe(conflate({ on: 5, scheduler })).subscribe();
    expect(timers(scheduler)).toBe(0);
    source.next({ symbol: 'A' });
    expect(timers(scheduler)).toBe(1);
    subscription.unsubscribe();
    expect(timers(scheduler)).toBe(0);
  });

  test('hands nothing on to an observer that leaves while it is handed on', () => {
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    const seen: string[] = [];
    const subscription = source.pipe(conflate({ on: 5, scheduler })).subscribe(({ symbol }) => {
      seen.push(symbol);
      subscription.unsubscribe();
    });
    for (const symbol of ['A', 'B']) source.next({ symbol });
    advance(scheduler, 10);
    expect(seen).toEqual(['A']);
  });

  test('leaves for the next time what comes while it hands on', () => {
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string; n: number }>();
    const seen: string[] = [];
    source.pipe(conflate({ on: 5, scheduler })).subscribe(({ symbol, n }) => {
      seen.push(`${symbol}${n} at ${scheduler.frame}`);
      if (n === 1) source.next({ symbol, n: 2 });
    });
    source.next({ symbol: 'A', n: 1 });
    source.next({ symbol: 'B', n: 1 });
    advance(scheduler, 20);
    expect(seen).toEqual(['A1 at 5', 'B1 at 5', 'A2 at 10', 'B2 at 10']);
  });

  test.each([
    ['the views themselves with milliseconds', { on: 5 }, []],
    ['copies with milliseconds, if asked to', { on: 5, copy: true }, ['000001.SZ']],
    ['copies with a notifier', { on: NEVER }, ['000001.SZ']],
    ['the views themselves with a notifier, if asked to', { on: NEVER, copy: false }, []],
  ])('keeps %s, of what has waited for 1024 events', (_what, options, copied) => {
    const events = ['600519', '000001'].map((ticker) =>
      snapshotEvent({ exchange: ticker === '600519' ? 'SH' : 'SZ', ticker, lastPrice: 1850 }),
    );
    const [busy, waits] = events as [SnapshotEvent, SnapshotEvent];
    const source = new Subject<SnapshotEvent>();
    const seen: SnapshotEvent[] = [];
    source.pipe(conflate(options)).subscribe((e) => seen.push(e));
    source.next(waits);
    for (let i = 0; i < 1024; i++) source.next(busy);
    source.complete();
    expect(seen.map(({ symbol }) => symbol)).toEqual(['000001.SZ', '600519.SH']);
    expect(seen.filter((event) => !events.includes(event)).map(({ symbol }) => symbol)).toEqual(copied);
    expect(seen[0]!.equals(waits)).toBe(true);
  });

  test('copies the less often the more wait', () => {
    const source = new Subject<SnapshotEvent>();
    let copies = 0;
    class Counted extends SnapshotEvent {
      override copy(): this {
        copies++;
        return this;
      }
    }
    const data = record(1024);
    const event = new Counted(data, headerBytes);
    let next = 0;
    const subscription = source.pipe(conflate({ on: NEVER, by: () => next++ % 500 })).subscribe();
    for (let i = 0; i < 40_000; i++) source.next(event);
    subscription.unsubscribe();
    expect(copies).toBeGreaterThanOrEqual(4000);
    expect(copies).toBeLessThanOrEqual(5500); // each of the 500 after 4,000 events, the first time somewhat earlier
  });

  test('takes the number of an instrument for its symbol', () => {
    const source = new Subject<{ symbol: string; instrument?: number; n: number }>();
    const seen: number[] = [];
    source.pipe(conflate({ on: 1000 })).subscribe(({ n }) => seen.push(n));
    source.next({ symbol: 'A', instrument: 7, n: 1 });
    source.next({ symbol: 'A', n: 2 });
    source.next({ symbol: 'B', instrument: 0xffff_ffff, n: 3 });
    source.next({ symbol: 'C', instrument: 0xffff_ffff, n: 4 });
    source.complete();
    expect(seen).toEqual([2, 3, 4]);
  });

  test('never loses the last value of a key, and repeats none', () => {
    const step = fc.oneof(fc.record({ symbol: fc.constantFrom('A', 'B', 'C') }), fc.constant('taken' as const));
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const source = new Subject<{ symbol: string; n: number }>();
        const taken = new Subject<void>();
        const seen: { symbol: string; n: number }[] = [];
        source.pipe(conflate({ on: taken })).subscribe((value) => seen.push(value));
        const newest = new Map<string, number>();
        const expectNewest = (): void => {
          const last = new Map(seen.map(({ symbol, n }) => [symbol, n]));
          expect(last).toEqual(newest);
        };
        steps.forEach((one, n) => {
          if (one === 'taken') {
            taken.next();
            expectNewest();
          } else {
            newest.set(one.symbol, n);
            source.next({ ...one, n });
          }
        });
        source.complete();
        expectNewest();
        expect(new Set(seen.map(({ n }) => n)).size).toBe(seen.length);
        for (const symbol of newest.keys()) {
          const order = seen.filter((value) => value.symbol === symbol).map(({ n }) => n);
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
    );
  });

  test.each([0, -1, NaN, Infinity, 2 ** 31])('does not take %p for milliseconds', (on) => {
    expect(() => conflate({ on })).toThrow(XtpArgumentError);
  });
});
