import { XtpArgumentError, XtpMarketDayError } from '../errors';
import { holidays as known } from './generated/holidays';
import type { HolidayRow } from './rows';
import { addDays, checkDay, isWeekend } from './shanghai';

/** For `TradingCalendar`. */
export interface TradingCalendarOptions {
  /** Days on weekdays (YYYYMMDD) on which the exchange is closed. Weekends need not be named. */
  readonly holidays: Iterable<number>;
  /** The first day that the list covers (YYYYMMDD); without it, 1 January of its first year. */
  readonly from?: number;
  /** The last day that the list covers (YYYYMMDD); without it, 31 December of its last year. */
  readonly to?: number;
}

/** For `TradingCalendar.extend`. */
export interface CalendarExtension {
  /** Days on weekdays (YYYYMMDD) on which the exchange is closed besides those that the calendar knows. */
  readonly holidays: Iterable<number>;
  /** The new last day (YYYYMMDD); without it, 31 December of the last year named, and never before the old one. */
  readonly to?: number;
}

/**
 * The days on which an exchange trades, from a list of its holidays. `chinaCalendar` is the one of the Chinese exchanges, as far as they have announced them.
 * Saturdays and Sundays are never trading days, nor are those that are worked to make up for a holiday.
 */
export class TradingCalendar {
  /** The first day that the calendar knows, YYYYMMDD. */
  readonly from: number;
  /** The last day that the calendar knows, YYYYMMDD. */
  readonly to: number;
  readonly #holidays: ReadonlySet<number>;

  /** Throws XtpArgumentError for what is no day, and for an empty list without `from` and `to`. */
  constructor({ holidays, from, to }: TradingCalendarOptions) {
    this.#holidays = new Set(holidays);
    const days = [...this.#holidays];
    days.forEach(checkDay);
    if (days.length === 0 && (from === undefined || to === undefined)) {
      throw new XtpArgumentError('A trading calendar without holidays needs from and to: the days that it covers.');
    }
    this.from = from ?? Math.floor(Math.min(...days) / 10_000) * 10_000 + 101;
    this.to = to ?? Math.floor(Math.max(...days) / 10_000) * 10_000 + 1231;
    checkDay(this.from);
    checkDay(this.to);
    if (this.from > this.to) throw new XtpArgumentError(`A trading calendar can not end on ${this.to}, before it begins on ${this.from}.`);
  }

  /** Whether the exchange trades on a day (YYYYMMDD). Throws XtpMarketDayError for a weekday that the calendar does not cover. */
  isTradingDay(day: number): boolean {
    checkDay(day);
    if (isWeekend(day)) return false;
    if (day < this.from || day > this.to) throw this.#unknown(day);
    return !this.#holidays.has(day);
  }

  /** The first trading day after a day. Throws XtpMarketDayError where the calendar ends before. */
  next(day: number): number {
    return this.#walk(day, 1);
  }

  /** The last trading day before a day. Throws XtpMarketDayError where the calendar begins later. */
  previous(day: number): number {
    return this.#walk(day, -1);
  }

  /** How many trading days an instrument has been listed on `day`: 1 on its first day. */
  tradingDayNumber(firstDay: number, day: number): number {
    let count = 0;
    for (let at = firstDay; at <= day; at = addDays(at, 1)) if (this.isTradingDay(at)) count++;
    return count;
  }

  /**
   * A calendar that knows more: a year that was announced, or a day on which the exchange closed unexpectedly. This one stays as it is.
   * Throws XtpArgumentError for what is no day, and for an end before the one that it has.
   */
  extend({ holidays, to }: CalendarExtension): TradingCalendar {
    const added = [...holidays];
    const end = to ?? added.reduce((last, day) => Math.max(last, Math.floor(day / 10_000) * 10_000 + 1231), this.to);
    if (end < this.to) throw new XtpArgumentError(`The trading calendar ends on ${this.to}: an extension can not end before, on ${end}.`);
    return new TradingCalendar({ holidays: [...this.#holidays, ...added], from: this.from, to: end });
  }

  #unknown(day: number): XtpMarketDayError {
    const advice =
      day > this.to ? ' Exchanges announce each December when they close in the next year: give that to extend({ holidays }).' : '';
    return new XtpMarketDayError(`The trading calendar is of ${this.from} to ${this.to}: it does not know ${day}.${advice}`);
  }

  #walk(day: number, step: 1 | -1): number {
    checkDay(day);
    let at = addDays(day, step);
    while (!this.isTradingDay(at)) at = addDays(at, step);
    return at;
  }
}

/**
 * The days on which the exchanges of Shanghai, Shenzhen and Beijing trade, which close together: from 2006 to the end of 2026, the last year announced. Later
 * years come with later versions of this package, or by `chinaCalendar.extend({ holidays: [20270101, ...] })`.
 */
export const chinaCalendar = new TradingCalendar({ holidays: known.flatMap(daysOf) });

function daysOf({ from, to }: HolidayRow): number[] {
  const days: number[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
