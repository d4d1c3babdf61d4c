import { type TradingCalendar } from './calendar';
import { type Matching, type Phase } from './generated/rules';
export type { Matching, Phase } from './generated/rules';
/** A part of a board's trading day. */
export interface MarketPhase {
    /** Which part of the day it is. */
    readonly phase: Phase;
    /** Whether the exchange takes orders. The counter also takes them when it does not, and sends them on later. */
    readonly entry: boolean;
    /** Whether the exchange takes cancels. */
    readonly cancel: boolean;
    /** How orders are matched. */
    readonly matching: Matching;
    /** Epoch milliseconds, included. */
    readonly start: number;
    /** Epoch milliseconds, excluded. */
    readonly end: number;
}
/**
 * The phase that a symbol or board is in at a moment (epoch milliseconds), by the exchange's timetable of that day. Weekends are `closed`; holidays too
 * if `calendar` knows them. What the snapshot says of the instrument itself (`tickerStatus`) wins: suspensions and interruptions are not of the timetable.
 * Throws XtpArgumentError for what is on no board or not traded, XtpMarketDayError for days before the first timetable.
 */
export declare function phaseAt(symbolOrBoard: string, ms: number, calendar?: TradingCalendar): MarketPhase;
/** Whether a symbol or board is in continuous trading at a moment (epoch milliseconds). Errors as for `phaseAt`, and XtpMarketDayError past the calendar. */
export declare function isOpen(symbolOrBoard: string, ms: number, calendar?: TradingCalendar): boolean;
/** All phases of a board on a day (YYYYMMDD), from midnight to midnight. Errors as for `phaseAt`. */
export declare function phasesOf(symbolOrBoard: string, day: number, calendar?: TradingCalendar): readonly MarketPhase[];
