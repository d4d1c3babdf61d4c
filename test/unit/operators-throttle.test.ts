import { describe, expect, test } from '@jest/globals';
import { Subject, type SchedulerLike } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import { throttleBySymbol } from '../../lib/operators';
import { marbles } from './support/quotes';
import { snapshotEvent } from './support/records';
import { advance, stillScheduler, timers } from './support/time';

const values = { a: { symbol: 'A', n: 1 }, c: { symbol: 'A', n: 2 }, e: { symbol: 'A', n: 3 }, b: { symbol: 'B', n: 1 } };

describe('throttleBySymbol', () => {
  test('hands on the first of each symbol at once and the newest of the rest when the time is over', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-abce--------a--|', values);
      //                   -ab---e  (A until 6, then until 11)
      expectObservable(source.pipe(throttleBySymbol(5))).toBe('-ab---e------a--|', values);
      expectSubscriptions(source.subscriptions).toBe('^---------------!');
    });
  });

  test('begins the time anew with what was held back', () => {
    marbles(({ hot, expectObservable }) => {
      expectObservable(hot('-ac----e------|', values).pipe(throttleBySymbol(5))).toBe('-a----c----e--|', values);
    });
  });

  test('without trailing drops what comes within the time, and runs no timer', () => {
    marbles(({ hot, expectObservable }) => {
      expectObservable(hot('-abce-c--|', values).pipe(throttleBySymbol(5, { trailing: false }))).toBe('-ab---c--|', values);
    });
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    source.pipe(throttleBySymbol(5, { trailing: false, scheduler })).subscribe();
    source.next({ symbol: 'A' });
    expect(timers(scheduler)).toBe(0);
  });

  test('hands on what is held back when the source completes, not when it errors', () => {
    marbles(({ hot, expectObservable }) => {
      expectObservable(hot('-ac|', values).pipe(throttleBySymbol(5))).toBe('-a-(c|)', values);
      expectObservable(hot('-ac#', values).pipe(throttleBySymbol(5))).toBe('-a-#', values);
    });
  });

  test('lets go of the source and its timer with its observer', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-ac-----', values);
      expectObservable(source.pipe(throttleBySymbol(5)), '^--!').toBe('-a--', values);
      expectSubscriptions(source.subscriptions).toBe('^--!');
    });
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    const subscription = source.pipe(throttleBySymbol(5, { scheduler })).subscribe();
    for (const symbol of ['A', 'B', 'C']) source.next({ symbol });
    expect(timers(scheduler)).toBe(1);
    subscription.unsubscribe();
    expect(timers(scheduler)).toBe(0);
  });

  test('runs no timer while nothing is held back', () => {
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    source.pipe(throttleBySymbol(5, { scheduler })).subscribe();
    source.next({ symbol: 'A' });
    advance(scheduler, 100);
    expect(timers(scheduler)).toBe(0);
  });

  test('does not wait for a timer that is late', () => {
    let now = 0;
    const rings: (() => void)[] = [];
    const scheduler = { now: () => now, schedule: (work: () => void) => (rings.push(work), { unsubscribe: () => undefined }) };
    const source = new Subject<{ symbol: string; n: number }>();
    const seen: string[] = [];
    source
      .pipe(throttleBySymbol(10, { scheduler: scheduler as unknown as SchedulerLike }))
      .subscribe(({ symbol, n }) => seen.push(`${symbol}${n}`));
    const send = (at: number, symbol: string, n: number): void => {
      now = at;
      source.next({ symbol, n });
    };
    send(0, 'A', 1);
    send(5, 'B', 1);
    send(6, 'B', 2);
    send(14, 'A', 2); // its time is over, though no timer has rung
    send(16, 'A', 3); // and so is that of B
    expect(seen).toEqual(['A1', 'B1', 'A2', 'B2']);
    now = 24;
    rings.at(-1)!();
    expect(seen).toEqual(['A1', 'B1', 'A2', 'B2', 'A3']);
  });

  test('goes on when the clock is put back', () => {
    let now = 1_000_000;
    const scheduler = { now: () => now, schedule: () => ({ unsubscribe: () => undefined }) } as unknown as SchedulerLike;
    const source = new Subject<{ symbol: string; n: number }>();
    const seen: number[] = [];
    source.pipe(throttleBySymbol(10, { trailing: false, scheduler })).subscribe(({ n }) => seen.push(n));
    source.next({ symbol: 'A', n: 1 });
    now = 500;
    source.next({ symbol: 'A', n: 2 });
    source.next({ symbol: 'A', n: 3 });
    expect(seen).toEqual([1, 2]);
  });

  test.each([
    ['the views themselves below a second', 999, {}, true],
    ['copies from a second on', 1000, {}, false],
    ['the views themselves, if asked to', 1000, { copy: false }, true],
  ])('holds back %s', (_what, ms, options, isSame) => {
    const event = snapshotEvent({ exchange: 'SH', ticker: '600519', lastPrice: 1850 });
    const source = new Subject<typeof event>();
    const seen: (typeof event)[] = [];
    source.pipe(throttleBySymbol(ms, options)).subscribe((e) => seen.push(e));
    source.next(event);
    source.next(event);
    source.complete();
    expect(seen).toHaveLength(2);
    expect(seen[1] === event).toBe(isSame);
  });

  test.each([0, -1, NaN, Infinity])('does not take %p for milliseconds', (ms) => {
    expect(() => throttleBySymbol(ms)).toThrow(XtpArgumentError);
  });
});
