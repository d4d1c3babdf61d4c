import type { TradingCalendar } from '../market/calendar';
/** From when to when an order is worked: epoch milliseconds, on one day. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}
/** The parts of a stretch in which a symbol is in continuous trading; at least a minute of the last is left after it, for cancels. Throws XtpArgumentError if there is none, or the stretch is of more than a day, XtpMarketDayError. */
export declare function continuousParts(symbol: string, { start, end }: Stretch, calendar?: TradingCalendar): Stretch[];
/** A minute before continuous trading ends for a day: what is left can still be cancelled then. Errors as for `continuousParts`. */
export declare function endOfTrading(symbol: string, day: number, calendar?: TradingCalendar): number;
/** The moment when so much of the trading time is over: 0 is the start, 1 the end. Breaks take no time. */
export declare function momentOf(parts: readonly Stretch[], share: number): number;
