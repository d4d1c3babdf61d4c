import { XtpArgumentError, XtpMarketDayError } from '../errors';
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

/**
 * The days on which an exchange trades, from a list of holidays that you bring: exchanges announce it each December for the next year, and no list is part of
 * this package. Saturdays and Sundays are never trading days, nor are those that are worked to make up for a holiday.
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
    if (day < this.from || day > this.to)
      throw new XtpMarketDayError(`The trading calendar is of ${this.from} to ${this.to}: it does not know ${day}.`);
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

  #walk(day: number, step: 1 | -1): number {
    checkDay(day);
    let at = addDays(day, step);
    while (!this.isTradingDay(at)) at = addDays(at, step);
    return at;
  }
}
