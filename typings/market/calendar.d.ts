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
}
