import { type Board } from '../market/board';
import type { TradingCalendar } from '../market/calendar';
import { type Phase } from '../market/phase';
/** A part of the day without a break, epoch milliseconds. */
export interface Session {
    readonly start: number;
    readonly end: number;
}
/** When a board trades on a day; no session where it does not. */
export interface TradingHours {
    /** Midnight, and the next. */
    readonly dayStart: number;
    readonly dayEnd: number;
    /** When the opening auction begins and has ended. */
    readonly auctionStart: number;
    readonly auctionEnd: number;
    /** In which continuous trading goes on, with the closing auction behind it; trading after hours is one of its own. */
    readonly sessions: readonly Session[];
}
/** The board whose timetable a symbol follows: indexes, and what is on no board, that of the exchange's shares. */
export declare function timetableOf(symbol: string, day: number): Board;
/** The hours of a board (see `timetableOf`). Throws XtpMarketDayError for days before its first timetable. */
export declare function tradingHours(board: Board, day: number, calendar?: TradingCalendar): TradingHours;
/** The parts of a day that are of these phases; what follows each other is one. */
export declare function sessionsOf(phases: readonly {
    readonly phase: Phase;
    readonly start: number;
    readonly end: number;
}[], wanted: readonly Phase[]): Session[];
