import { describe, expect, test } from '@jest/globals';
import { Subject, type SchedulerLike } from 'rxjs';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import { TradingCalendar } from '../../lib/market';
import { silence, type Silence, type SilenceOptions } from '../../lib/operators';
import { at, marbles, startingAt } from './support/quotes';
import { advance, stillScheduler, timers } from './support/time';

const quote = (symbol: string): { symbol: string } => ({ symbol });
const values = { a: quote('600519.SH'), b: quote('000333.SZ') };
const ten = at('10:00:00');

const silent = (symbol: string | undefined, since: number, forMs: number): Silence => ({ type: 'silent', symbol, since, forMs });
const resumed = (symbol: string | undefined, since: number, forMs: number): Silence => ({
  ...silent(symbol, since, forMs),
  type: 'resumed',
});

describe('silence', () => {
  test('of a symbol is told once, and its end', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }, scheduler) => {
      const source = hot('-a-b-b--b--b--a--|', values);
      const options = { scheduler: startingAt(ten, scheduler) };
      const [x, y, z] = [silent('600519.SH', ten + 1, 5), resumed('600519.SH', ten + 1, 13), silent('000333.SZ', ten + 11, 5)];
      expectObservable(source.pipe(silence(5, options))).toBe('------x-------y-z|', { x, y, z });
      expectSubscriptions(source.subscriptions).toBe('^----------------!');
    });
  });

  test('of what is expected is told, even if it never came', () => {
    marbles(({ hot, expectObservable }, scheduler) => {
      const options = { symbols: ['600519.SH'], scheduler: startingAt(ten, scheduler) };
      expectObservable(hot('--b-----|', values).pipe(silence(5, options))).toBe('-----x-y|', {
        x: silent('600519.SH', ten, 5),
        y: silent('000333.SZ', ten + 2, 5),
      });
    });
  });

  test('of a stream is told when nothing comes of any', () => {
    marbles(({ hot, expectObservable }, scheduler) => {
      const options: SilenceOptions = { of: 'stream', scheduler: startingAt(ten, scheduler) };
      expectObservable(hot('------a--b-------|', values).pipe(silence(5, options))).toBe('-----xy-------z--|', {
        x: silent(undefined, ten, 5),
        y: resumed(undefined, ten, 6),
        z: silent(undefined, ten + 9, 5),
      });
    });
  });

  test('passes an error on, and lets go of the source and its timer', () => {
    marbles(({ hot, expectObservable, expectSubscriptions }, scheduler) => {
      const options = { scheduler: startingAt(ten, scheduler) };
      expectObservable(hot('-a-#', values).pipe(silence(5, options))).toBe('---#');
      const source = hot('-a-------', values);
      expectObservable(source.pipe(silence(5, options)), '^---!').toBe('----');
      expectSubscriptions(source.subscriptions).toBe('^---!');
    });
    const scheduler = stillScheduler();
    const subscription = new Subject<{ symbol: string }>()
      .pipe(silence(5, { of: 'stream', scheduler: startingAt(ten, scheduler) }))
      .subscribe();
    expect(timers(scheduler)).toBe(1);
    subscription.unsubscribe();
    expect(timers(scheduler)).toBe(0);
  });

  /** When silence is told of a source that says something once, at the start. */
  function toldAt(
    start: string,
    ms: number,
    forMs: number,
    options: SilenceOptions = {},
    symbol = '600519.SH',
    day = '2023-02-01',
  ): string[] {
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    const told: string[] = [];
    const clock = (t: number): string => new Date(t + 8 * 3_600_000).toISOString().slice(5, 19);
    const from = at(start, day);
    source.pipe(silence(ms, { ...options, scheduler: startingAt(from, scheduler) })).subscribe({
      next: ({ since }) => told.push(`${clock(from + scheduler.frame)} since ${clock(since)}`),
      error: (error: Error) => told.push(error.name),
    });
    source.next(quote(symbol));
    advance(scheduler, forMs);
    return told;
  }
  const minute = 60_000;
  const hour = 60 * minute;

  test.each([
    ['before the opening', '09:00:00', ['02-01T09:40:00 since 02-01T09:30:00']],
    ['in the opening auction', '09:20:00', ['02-01T09:40:00 since 02-01T09:30:00']],
    ['in the morning', '10:00:00', ['02-01T10:10:00 since 02-01T10:00:00']],
    ['right before lunch', '11:25:00', ['02-01T13:10:00 since 02-01T13:00:00']],
    ['at lunch', '12:00:00', ['02-01T13:10:00 since 02-01T13:00:00']],
    ['right before the closing auction', '14:50:00', ['02-02T09:40:00 since 02-02T09:30:00']],
    ['in the evening', '20:00:00', ['02-02T09:40:00 since 02-02T09:30:00']],
  ])('begins with the trading when the last event came %s', (_what, start, expected) => {
    expect(toldAt(start, 10 * minute, 24 * hour)).toEqual(expected);
  });

  test('knows weekends and holidays', () => {
    const friday = toldAt('15:00:00', minute, 72 * hour, {}, '600519.SH', '2023-02-03');
    expect(friday).toEqual(['02-06T09:31:00 since 02-06T09:30:00']);
    const calendar = new TradingCalendar({ holidays: [20230202] });
    expect(toldAt('15:00:00', minute, 48 * hour, { calendar })).toEqual(['02-03T09:31:00 since 02-03T09:30:00']);
  });

  test('may be told in other phases', () => {
    const during = ['openingAuction', 'continuous', 'closingAuction'] as const;
    expect(toldAt('09:00:00', minute, hour, { during })).toEqual(['02-01T09:16:00 since 02-01T09:15:00']);
    expect(toldAt('14:56:30', minute, hour, { during })).toEqual(['02-01T14:57:30 since 02-01T14:56:30']);
    expect(toldAt('14:56:30', minute, hour)).toEqual([]);
  });

  test('follows the timetable of each symbol, or the board of the stream', () => {
    expect(toldAt('15:10:00', minute, hour, {}, '204001.SH')).toEqual(['02-01T15:11:00 since 02-01T15:10:00']);
    expect(toldAt('15:10:00', minute, hour, { of: 'stream', board: 'shRepo' })).toEqual(['02-01T15:11:00 since 02-01T15:10:00']);
    expect(toldAt('15:10:00', minute, hour, { of: 'stream' })).toEqual([]);
    expect(toldAt('10:00:00', minute, hour, {}, '000001.SH')).toEqual(['02-01T10:01:00 since 02-01T10:00:00']);
  });

  test('hears of a symbol that trades when the others do not any more', () => {
    const scheduler = stillScheduler();
    const source = new Subject<{ symbol: string }>();
    const told: Silence[] = [];
    const start = at('15:10:00');
    source.pipe(silence(minute, { symbols: ['600519.SH'], scheduler: startingAt(start, scheduler) })).subscribe((one) => told.push(one));
    advance(scheduler, 5 * minute);
    source.next(quote('204001.SH'));
    advance(scheduler, 5 * minute);
    expect(told).toEqual([silent('204001.SH', start + 5 * minute, minute)]);
  });

  test('ends with an error where the calendar does', () => {
    const calendar = new TradingCalendar({ holidays: [], from: 20230101, to: 20230201 });
    expect(toldAt('15:00:00', minute, 48 * hour, { calendar })).toEqual([XtpMarketDayError.name]);
  });

  test('looks once in a while, not at every event', () => {
    const scheduler = stillScheduler();
    const base = startingAt(ten, scheduler);
    let scheduled = 0;
    const counting = {
      now: () => base.now(),
      schedule: (...args: Parameters<SchedulerLike['schedule']>) => (scheduled++, base.schedule(...args)),
    };
    const source = new Subject<{ symbol: string }>();
    const told: Silence[] = [];
    source.pipe(silence(1000, { scheduler: counting })).subscribe((one) => told.push(one));
    for (let i = 0; i < 10_000; i++) {
      source.next(quote('600519.SH'));
      advance(scheduler, 1);
    }
    expect(told).toEqual([]);
    expect(scheduled).toBeLessThan(15);
  });

  test.each([0, -1, NaN, Infinity])('does not take %p for milliseconds', (ms) => {
    expect(() => silence(ms)).toThrow(XtpArgumentError);
  });
});
