import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import fc from 'fast-check';
import { chinaCalendar, dayAt, isWeekend, TradingCalendar } from '../../lib/market';

const calendar = new TradingCalendar({ holidays: [20230102, 20230123, 20230124, 20230125, 20230126, 20230127, 20231002] });

describe('a trading calendar', () => {
  test('knows holidays and weekends', () => {
    expect([20230101, 20230102, 20230103, 20230127, 20230128].map((day) => calendar.isTradingDay(day))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  test('has no trading on weekends that are worked for a holiday', () => {
    expect(calendar.isTradingDay(20230129)).toBe(false); // the Sunday after Spring Festival
  });

  test('walks over what is closed', () => {
    expect(calendar.next(20230120)).toBe(20230130);
    expect(calendar.previous(20230130)).toBe(20230120);
    expect(calendar.next(20230103)).toBe(20230104);
  });

  test('counts trading days since a listing', () => {
    expect(calendar.tradingDayNumber(20230119, 20230119)).toBe(1);
    expect(calendar.tradingDayNumber(20230119, 20230131)).toBe(4);
  });

  test('covers the years of its holidays, or what it is told', () => {
    expect([calendar.from, calendar.to]).toEqual([20230101, 20231231]);
    expect(() => calendar.isTradingDay(20240102)).toThrow(XtpMarketDayError);
    expect(() => calendar.next(20231229)).toThrow(XtpMarketDayError);
    expect(new TradingCalendar({ holidays: [], from: 20230101, to: 20240110 }).next(20231229)).toBe(20240101);
  });

  test.each([
    { holidays: [] },
    { holidays: [20230230] },
    { holidays: [20230102], from: 1 },
    { holidays: [], from: 20240101, to: 20230101 },
  ])('is not made of %j', (options) => {
    expect(() => new TradingCalendar(options)).toThrow(XtpArgumentError);
  });
});

describe('a calendar that is extended', () => {
  test('knows the new days and the old ones, and leaves the old calendar as it is', () => {
    const longer = calendar.extend({ holidays: [20240101, 20240209] });
    expect([longer.from, longer.to]).toEqual([20230101, 20241231]);
    expect([20230102, 20240101, 20240102].map((day) => longer.isTradingDay(day))).toEqual([false, false, true]);
    expect(calendar.to).toBe(20231231);
  });

  test('may gain a day in its midst, or an end alone', () => {
    expect(calendar.extend({ holidays: [20230608] }).isTradingDay(20230608)).toBe(false);
    expect(calendar.extend({ holidays: [20230608] }).to).toBe(20231231);
    expect(calendar.extend({ holidays: [], to: 20240105 }).next(20231229)).toBe(20240101);
  });

  test.each([{ holidays: [20240230] }, { holidays: [], to: 20230601 }, { holidays: [], to: 20240230 }])(
    'is not made by %j',
    (extension) => {
      expect(() => calendar.extend(extension)).toThrow(XtpArgumentError);
    },
  );

  test('says how, where it ends', () => {
    expect(() => calendar.isTradingDay(20240102)).toThrow(/extend\(\{ holidays \}\)/);
    expect(() => calendar.isTradingDay(20221230)).not.toThrow(/extend/);
    expect(() => calendar.isTradingDay(20221230)).toThrow(XtpMarketDayError);
  });
});

describe('the calendar of the Chinese exchanges', () => {
  test('is of 2006 to 2026', () => {
    expect([chinaCalendar.from, chinaCalendar.to]).toEqual([20060101, 20261231]);
    expect(() => chinaCalendar.next(20261231)).toThrow(XtpMarketDayError);
  });

  test.each([
    [20260213, 20260224], // Spring Festival, with a Saturday worked for it before
    [20260930, 20261008], // National Day
    [20260403, 20260407],
    [20260430, 20260506],
    [20260618, 20260622],
    [20260924, 20260928],
    [20200123, 20200203], // lengthened in the epidemic
    [20150902, 20150907], // Victory Day
    [20071228, 20080102],
  ])('goes on after %d on %d', (day, following) => {
    expect(chinaCalendar.next(day)).toBe(following);
    expect(chinaCalendar.previous(following)).toBe(day);
  });

  test('has 240 to 250 trading days a year', () => {
    const years = Array.from({ length: 21 }, (_, i) => 2006 + i);
    const counts = years.map((year) => chinaCalendar.tradingDayNumber(year * 10_000 + 101, year * 10_000 + 1231));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(238);
    expect(Math.max(...counts)).toBeLessThanOrEqual(250);
    expect(counts.at(-2)).toBe(243); // 2025, as the exchanges count it
  });

  test('walks there and back', () => {
    const date = fc.date({ min: new Date('2006-02-10'), max: new Date('2026-12-20'), noInvalidDate: true });
    fc.assert(
      fc.property(date, (moment) => {
        const day = dayAt(moment.getTime());
        const following = chinaCalendar.next(day);
        expect(following > day && chinaCalendar.isTradingDay(following)).toBe(true);
        expect(chinaCalendar.next(chinaCalendar.previous(following))).toBe(following);
        expect(chinaCalendar.tradingDayNumber(day, following)).toBe(chinaCalendar.isTradingDay(day) ? 2 : 1);
      }),
    );
  });
});

test('the day in Shanghai begins at 16:00 UTC', () => {
  expect([dayAt(Date.UTC(2024, 1, 28, 15, 59, 59, 999)), dayAt(Date.UTC(2024, 1, 28, 16))]).toEqual([20240228, 20240229]);
  expect([20240301, 20240302, 20240303, 20240304].map(isWeekend)).toEqual([false, true, true, false]);
});
