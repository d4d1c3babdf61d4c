import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { map } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import {
  allBoards,
  chinaCalendar,
  isOpen,
  phaseAt,
  productOf,
  tradingPhase,
  TradingCalendar,
  untilOpen,
  type MarketPhase,
} from '../../lib/market';
import { advance, shifted, stillScheduler, timers } from './support/time';

/** Epoch milliseconds of a time in Shanghai. */
const at = (time: string): number => Date.parse(`${time}+08:00`);
const clock = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** A clock that stands at a time and moves by `advance`. */
function clockAt(time: string): TestScheduler {
  const scheduler = stillScheduler();
  scheduler.frame = at(time);
  return scheduler;
}

/** What a stream of phases says, with the time when it does. */
function follow(symbol: string, scheduler: TestScheduler, calendar?: TradingCalendar): string[] {
  const seen: string[] = [];
  tradingPhase(symbol, { scheduler, ...(calendar && { calendar }) }).subscribe({
    next: ({ phase, cancel }) => seen.push(`${clock(scheduler.now())} ${phase}${cancel ? '' : ', no cancels'}`),
    error: (error: unknown) => seen.push(`${clock(scheduler.now())} ${(error as Error).name}`),
  });
  return seen;
}

describe('the phases of a day', () => {
  test('come when they begin, the present one at once', () => {
    const scheduler = clockAt('2026-03-02T09:10:00');
    const seen = follow('600519.SH', scheduler);
    expect(seen).toEqual(['03-02 09:10 beforeOpen, no cancels']);
    advance(scheduler, days);
    expect(seen).toEqual([
      '03-02 09:10 beforeOpen, no cancels',
      '03-02 09:15 openingAuction',
      '03-02 09:20 openingAuction, no cancels',
      '03-02 09:25 pause, no cancels',
      '03-02 09:30 continuous',
      '03-02 11:30 lunch, no cancels',
      '03-02 13:00 continuous',
      '03-02 14:57 closingAuction, no cancels',
      '03-02 15:00 closed, no cancels',
      '03-03 00:00 beforeOpen, no cancels',
    ]);
  });

  test('as marbles', () => {
    const virtual = new TestScheduler((actual, expected) => expect(actual).toEqual(expected));
    virtual.run(({ expectObservable }) => {
      const offset = at('2026-03-02T11:29:59'); // the clock of marbles starts at 0
      const scheduler = shifted(virtual, () => offset);
      const values = { c: 'continuous', l: 'lunch' };
      const phase = tradingPhase('600519.SH', { scheduler }).pipe(map((value) => value.phase));
      expectObservable(phase, '^ 120m !').toBe('c 999ms l 5399999ms c', values);
      const open = untilOpen('600519.SH', { scheduler }).pipe(map((value) => value.phase));
      expectObservable(open).toBe('(c|)', values);
      const tomorrow = untilOpen('600519.SH', { scheduler: shifted(scheduler, () => 4 * hours) });
      expectObservable(tomorrow.pipe(map((value) => value.phase))).toBe('64801s (c|)', values);
    });
  });

  test('weekends and holidays are one long closed', () => {
    const scheduler = clockAt('2026-09-30T14:59:00');
    const seen = follow('000001.SZ', scheduler);
    advance(scheduler, 8 * days);
    expect(seen.slice(0, 3)).toEqual(['09-30 14:59 closingAuction, no cancels', '09-30 15:00 afterHoursPause', '09-30 15:05 afterHours']);
    expect(seen.slice(3, 6)).toEqual([
      '09-30 15:30 closed, no cancels',
      '10-08 00:00 beforeOpen, no cancels',
      '10-08 09:15 openingAuction',
    ]);
  });

  test('a holiday of a calendar of one’s own counts', () => {
    const scheduler = clockAt('2026-03-02T20:00:00');
    const seen = follow('600519.SH', scheduler, chinaCalendar.extend({ holidays: [20260303] }));
    advance(scheduler, 2 * days);
    expect(seen.slice(0, 2)).toEqual(['03-02 20:00 closed, no cancels', '03-04 00:00 beforeOpen, no cancels']);
  });

  test('end with a typed error where the calendar does', () => {
    const scheduler = clockAt('2026-12-31T14:00:00');
    const seen = follow('600519.SH', scheduler);
    advance(scheduler, 10 * days);
    expect(seen.at(-1)).toBe('01-01 00:00 XtpMarketDayError');
    expect(timers(scheduler)).toBe(0);
  });

  test('are none for what is not traded', () => {
    const scheduler = clockAt('2026-03-02T09:10:00');
    expect(follow('000001.SH', scheduler)).toEqual(['03-02 09:10 XtpArgumentError']);
    expect(() => isOpen('000001.SH', at('2026-03-02T10:00:00'))).toThrow(XtpArgumentError);
  });

  test('leave no timer behind, and none waits longer than a minute', () => {
    const scheduler = clockAt('2026-02-13T16:00:00'); // eleven days before the next trading day
    const waits: number[] = [];
    const spied = shifted(
      scheduler,
      () => 0,
      (ms) => waits.push(ms),
    );
    const following = tradingPhase('600519.SH', { scheduler: spied }).subscribe();
    advance(scheduler, 3 * days);
    expect(Math.max(...waits)).toBe(minutes);
    expect(timers(scheduler)).toBe(1);
    following.unsubscribe();
    expect(timers(scheduler)).toBe(0);
  });

  test('a clock that jumps is noticed within a minute', () => {
    const scheduler = clockAt('2026-03-02T20:00:00');
    let jump = 0;
    const jumping = shifted(scheduler, () => jump);
    const seen: string[] = [];
    tradingPhase('600519.SH', { scheduler: jumping }).subscribe(({ phase }) => seen.push(phase));
    jump = 14 * hours; // the machine slept
    advance(scheduler, minutes);
    expect(seen).toEqual(['closed', 'continuous']);
  });

  test('are at every moment what phaseAt says, on every board, however long one looks', () => {
    const boards = allBoards().filter((board) => productOf(board) !== 'index');
    const start = fc.integer({ min: at('2022-01-01T00:00:00'), max: at('2026-12-20T00:00:00') });
    fc.assert(
      fc.property(
        fc.constantFrom(...boards),
        start,
        fc.array(fc.integer({ min: 1, max: 2 * days }), { maxLength: 5 }),
        (board, from, steps) => {
          const scheduler = stillScheduler();
          scheduler.frame = from;
          let last: MarketPhase | undefined;
          let count = 0;
          const following = tradingPhase(board, { scheduler }).subscribe((phase) => {
            count++;
            expect(shown(phase)).not.toEqual(last && shown(last)); // changes only
            expect(shown(phase)).toEqual(shown(phaseAt(board, scheduler.now(), chinaCalendar)));
            last = phase;
          });
          expect(count).toBe(1);
          for (const step of steps) {
            advance(scheduler, step);
            expect(shown(last!)).toEqual(shown(phaseAt(board, scheduler.now(), chinaCalendar)));
          }
          following.unsubscribe();
        },
      ),
      { numRuns: 60 },
    );
  });
});

const shown = ({ phase, entry, cancel, matching }: MarketPhase): unknown[] => [phase, entry, cancel, matching];

describe('the next opening', () => {
  test.each([
    ['2026-03-02T10:00:00', '03-02 10:00'],
    ['2026-03-02T09:29:59', '03-02 09:30'],
    ['2026-03-02T12:00:00', '03-02 13:00'],
    ['2026-03-02T14:57:00', '03-03 09:30'],
    ['2026-03-06T16:00:00', '03-09 09:30'], // over a weekend
    ['2026-02-13T15:00:00', '02-24 09:30'], // over Spring Festival
    ['2026-02-14T10:00:00', '02-24 09:30'], // a Saturday that was worked for it
  ])('from %s is at %s', (from, expected) => {
    const scheduler = clockAt(from);
    const seen: string[] = [];
    untilOpen('600519.SH', { scheduler }).subscribe({
      next: ({ phase }) => seen.push(`${clock(scheduler.now())} ${phase}`),
      complete: () => seen.push('|'),
    });
    advance(scheduler, 12 * days);
    expect(seen).toEqual([`${expected} continuous`, '|']);
    expect(timers(scheduler)).toBe(0);
  });

  test('is not known past the calendar', () => {
    const scheduler = clockAt('2026-12-31T15:00:00');
    const errors: unknown[] = [];
    untilOpen('600519.SH', { scheduler }).subscribe({ error: (error: unknown) => errors.push(error) });
    advance(scheduler, days);
    expect(errors[0]).toBeInstanceOf(XtpMarketDayError);
    expect(String(errors[0])).toContain('extend({ holidays })');
  });
});

test('open is continuous trading alone', () => {
  const open = ['09:24:59', '09:30:00', '11:29:59', '11:30:00', '13:00:00', '14:57:00'].map((time) =>
    isOpen('600519.SH', at(`2026-03-02T${time}`)),
  );
  expect(open).toEqual([false, true, true, false, true, false]);
  expect(isOpen('600519.SH', at('2026-02-16T10:00:00'))).toBe(false); // Spring Festival
  expect(isOpen('600519.SH', at('2026-02-16T10:00:00'), new TradingCalendar({ holidays: [20260101] }))).toBe(true);
  expect(() => isOpen('600519.SH', at('2027-03-02T10:00:00'))).toThrow(XtpMarketDayError);
});
