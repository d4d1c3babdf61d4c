import { describe, expect, test } from '@jest/globals';
import { XtpArgumentError, XtpMarketDayError } from '../../lib/errors';
import { dayAt, isWeekend, TradingCalendar } from '../../lib/market';

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

test('the day in Shanghai begins at 16:00 UTC', () => {
  expect([dayAt(Date.UTC(2024, 1, 28, 15, 59, 59, 999)), dayAt(Date.UTC(2024, 1, 28, 16))]).toEqual([20240228, 20240229]);
  expect([20240301, 20240302, 20240303, 20240304].map(isWeekend)).toEqual([false, true, true, false]);
});
