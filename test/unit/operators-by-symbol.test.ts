import { describe, expect, test } from '@jest/globals';
import { map, mergeMap, Subject, take, toArray } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import { bySymbol } from '../../lib/operators';
import { marbles } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';

describe('bySymbol', () => {
  const [a, b, c] = [{ symbol: 'A', n: 1 }, { symbol: 'B', n: 2 }, { symbol: 'A', n: 3 }]; // prettier-ignore
  const counted = { a, b, c };

  test('gives each symbol a stream of its own', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-b-c-|', counted);
      const groups = source.pipe(bySymbol(), mergeMap((group) => group.pipe(toArray(), map((list) => [group.key, list.map(({ n }) => n)])))); // prettier-ignore
      expectObservable(groups).toBe('-------(xy|)', { x: ['A', [1, 3]], y: ['B', [2]] });
      expectSubscriptions(source.subscriptions).toBe('^------!');
    });
  });

  test('lets go of a group that is idle, and begins a new one', () => {
    marbles(({ hot, expectObservable }) => {
      const groups = hot('-a-a--------c-|', counted).pipe(bySymbol({ idleMs: 5 }), mergeMap((group) => group.pipe(toArray(), map((list) => list.map(({ n }) => n))))); // prettier-ignore
      expectObservable(groups).toBe('--------x-----(y|)', { x: [1, 1], y: [3] });
    });
  });

  test('passes an error on, and lets go of the source', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const merged = (source: ReturnType<typeof hot<typeof a>>) => source.pipe(bySymbol({ idleMs: 5 }), mergeMap((group) => group)); // prettier-ignore
      expectObservable(merged(hot('-a-#', counted))).toBe('-a-#', counted);
      const source = hot('-a-b-c-|', counted);
      expectObservable(merged(source), '^--!').toBe('-a-', counted);
      expectSubscriptions(source.subscriptions).toBe('^--!');
    });
  });

  test('keeps the source as long as a group is observed', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }) => {
      const source = hot('-a-b-c----a-c|', counted);
      expectObservable(source.pipe(bySymbol({ idleMs: 4 }), take(1), mergeMap((group) => group))).toBe('-a---c---|', counted); // prettier-ignore
      expectSubscriptions(source.subscriptions).toBe('^--------!');
    });
  });

  test('runs one timer, and none without a group or a source', () => {
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    const subscription = source.pipe(bySymbol({ idleMs: 5, scheduler })).subscribe();
    expect(timers(scheduler)).toBe(0);
    for (const symbol of ['A', 'B', 'A']) source.next({ symbol });
    expect(timers(scheduler)).toBe(1);
    advance(scheduler, 20);
    expect(timers(scheduler)).toBe(0);
    source.next({ symbol: 'A' });
    expect(timers(scheduler)).toBe(1);
    subscription.unsubscribe();
    expect(timers(scheduler)).toBe(0);
  });

  test.each([0, NaN])('does not take %p for milliseconds', (idleMs) => {
    expect(() => bySymbol({ idleMs })).toThrow(XtpArgumentError);
  });
});
