import { describe, expect, test } from '@jest/globals';
import { map, Subject } from 'rxjs';
import { XtpArgumentError } from '../../lib/errors';
import { deduplicated, type Alert } from '../../lib/monitor';
import { alert, brief } from './support/alerts';
import { marbles } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';

const down = alert({ code: 'CONNECTION_LOST' });
const values = {
  a: alert({ source: 'a' }),
  b: alert({ source: 'b' }),
  d: down,
  u: alert({ ...down, state: 'resolved', level: 'info' }),
  w: alert({ code: 'ORDER_RATE_PER_DAY', level: 'warning' }),
  c: alert({ code: 'ORDER_RATE_PER_DAY', level: 'critical' }),
};
const told = (one: Alert, repeats = 0): object => brief({ ...one, repeats });
const A = told(values.a);
const B = told(values.b);
const D = told(down);
const U = told(values.u);

/** What is told of a marble diagram; the same is not told again for 10 ms. */
function tells(source: string, expected: string, results: Readonly<Record<string, object>>): void {
  marbles(({ hot, expectObservable, expectSubscriptions }, scheduler) => {
    const alerts = hot(source, values);
    expectObservable(alerts.pipe(deduplicated({ repeatMs: 10, scheduler }), map(brief))).toBe(expected, results);
    expectSubscriptions(alerts.subscriptions).toBe(`^${'-'.repeat(source.length - 2)}!`);
  });
}

describe('deduplicated', () => {
  test('tells the same once in the time, and how many were held back', () => {
    tells('a--a-a------a---|', 'a-----------A---|', { a: A, A: told(values.a, 2) });
    tells('a---------a-----|', 'a---------a-----|', { a: A });
  });

  test('tells what is about something else', () => {
    tells('ab-ab---|', 'ab------|', { a: A, b: B });
  });

  test('does not hold back what has become worse', () => {
    tells('w-w-c-w-c-|', 'w---C-----|', { w: told(values.w), C: told(values.c, 1) });
  });

  test('tells at once that something is over, with what was held back', () => {
    tells('d-d-d-u---|', 'd-----U---|', { d: D, U: told(values.u, 2) });
  });

  test('does not tell that something is over of which nothing was told', () => {
    tells('u-d-u-u---|', '--d-u-----|', { d: D, u: U });
  });

  test('tells of what flaps when the time is over, if it is broken still', () => {
    tells('d-u-d---------u-|', 'd-u-------d---u-|', { d: D, u: U });
    tells('d-u-d-u-d-----u-|', 'd-u-------D---u-|', { d: D, u: U, D: told(down, 1) });
    // What is whole again by then is not told.
    tells('d-u-d-u---------|', 'd-u-------------|', { d: D, u: U });
  });

  test('tells of each of several that flap in its time', () => {
    const e = alert({ code: 'QUOTES_SILENT' });
    const v = alert({ ...e, state: 'resolved', level: 'info' });
    marbles(({ hot, expectObservable }, scheduler) => {
      const source = hot('e--d-u-dv-e-----|', { ...values, e, v });
      const results = { d: D, u: U, e: told(e), v: told(v) };
      expectObservable(source.pipe(deduplicated({ repeatMs: 10, scheduler }), map(brief))).toBe('e--d-u--v-e--d--|', results);
    });
  });

  test('tells when what was broken and whole meanwhile breaks again, and how often', () => {
    tells('d-u-d-u-------d-|', 'd-u-----------D-|', { d: D, u: U, D: told(down, 1) });
  });

  test('remembers what is broken as long as it is', () => {
    marbles(({ hot, expectObservable }, scheduler) => {
      const source = hot('d 1000ms a 1000ms a 1000ms u|', values);
      const expected = 'd 1000ms a 1000ms a 1000ms u|';
      expectObservable(source.pipe(deduplicated({ repeatMs: 10, scheduler }), map(brief))).toBe(expected, { d: D, a: A, u: U });
    });
  });

  test('passes an error on, and leaves no timer', () => {
    marbles(({ hot, expectObservable }, scheduler) => {
      expectObservable(hot('a-#', values).pipe(deduplicated({ scheduler }), map(brief))).toBe('a-#', { a: A });
      const source = hot('a--b', values);
      expectObservable(source.pipe(deduplicated({ scheduler }), map(brief)), '^-!').toBe('a--', { a: A });
    });
    const scheduler = stillScheduler();
    const source = new Subject<Alert>();
    const subscription = source.pipe(deduplicated({ repeatMs: 10, scheduler })).subscribe();
    for (const one of [values.d, values.u, values.d]) source.next(one);
    expect(timers(scheduler)).toBe(1);
    subscription.unsubscribe();
    expect(timers(scheduler)).toBe(0);
  });

  test('forgets what can not be resolved', () => {
    const scheduler = stillScheduler();
    const source = new Subject<Alert>();
    const seen: number[] = [];
    source.pipe(deduplicated({ repeatMs: 10, scheduler })).subscribe(({ repeats }) => seen.push(repeats));
    for (const one of [values.a, values.a]) source.next(one);
    advance(scheduler, 600); // 60 times
    source.next(values.b); // which cleans
    source.next(values.a);
    expect(seen).toEqual([0, 0, 0]);
  });

  test('refuses a time that is none', () => {
    for (const repeatMs of [0, -1, NaN, Infinity]) expect(() => deduplicated({ repeatMs })).toThrow(XtpArgumentError);
  });
});
