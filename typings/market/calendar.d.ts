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
export declare class TradingCalendar {
    #private;
    /** The first day that the calendar knows, YYYYMMDD. */
    readonly from: number;
    /** The last day that the calendar knows, YYYYMMDD. */
    readonly to: number;
    /** Throws XtpArgumentError for what is no day, and for an empty list without `from` and `to`. */
    constructor({ holidays, from, to }: TradingCalendarOptions);
    /** Whether the exchange trades on a day (YYYYMMDD). Throws XtpMarketDayError for a weekday that the calendar does not cover. */
    isTradingDay(day: number): boolean;
    /** The first trading day after a day. Throws XtpMarketDayError where the calendar ends before. */
    next(day: number): number;
    /** The last trading day before a day. Throws XtpMarketDayError where the calendar begins later. */
    previous(day: number): number;
    /** How many trading days an instrument has been listed on `day`: 1 on its first day. */
    tradingDayNumber(firstDay: number, day: number): number;
    /**
     * A calendar that knows more: a year that was announced, or a day on which the exchange closed unexpectedly. This one stays as it is.
     * Throws XtpArgumentError for what is no day, and for an end before the one that it has.
     */
    extend({ holidays, to }: CalendarExtension): TradingCalendar;
}
/**
 * The days on which the exchanges of Shanghai, Shenzhen and Beijing trade, which close together: from 2006 to the end of 2026, the last year announced. Later
 * years come with later versions of this package, or by `chinaCalendar.extend({ holidays: [20270101, ...] })`.
 */
export declare const chinaCalendar: TradingCalendar;
