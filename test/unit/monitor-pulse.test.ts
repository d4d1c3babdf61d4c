import { describe, expect, test } from '@jest/globals';
import { map, Subject } from 'rxjs';
import { pulse } from '../../lib/monitor/pulse';
import { marbles } from './support/quotes';
import { stillScheduler, timers } from './support/time';

describe('pulse', () => {
  test('beats with the first event, and once for all that follow it', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }, scheduler) => {
      const [a, b] = [hot('-a--------a-aa-------'), hot('--b--------------b---')];
      const beats = pulse([a, b], 5, scheduler).pipe(map(() => 'x'));
      expectObservable(beats, '^-------------------!').toBe('-x----x----x----x---');
      expectSubscriptions(a.subscriptions).toBe('^-------------------!');
      expectSubscriptions(b.subscriptions).toBe('^-------------------!');
    });
  });

  test('beats with each where there is no time', () => {
    marbles(({ hot, expectObservable }, scheduler) => {
      expectObservable(pulse([hot('-a-aa')], 0, scheduler).pipe(map(() => 'x')), '^----!').toBe('-x-xx');
    });
  });

  test('passes an error on, and leaves no timer', () => {
    marbles(({ hot, expectObservable }, scheduler) => {
      expectObservable(pulse([hot('-a-#')], 5, scheduler).pipe(map(() => 'x'))).toBe('-x-#');
    });
    const still = stillScheduler();
    const source = new Subject<number>();
    const listening = pulse([source], 5, still).subscribe();
    source.next(1);
    expect(timers(still)).toBe(1);
    listening.unsubscribe();
    expect(timers(still)).toBe(0);
    expect(source.observed).toBe(false);
  });
});
