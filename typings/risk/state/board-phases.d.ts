import type { Board } from '../../market/board';
import type { TradingCalendar } from '../../market/calendar';
import { type MarketPhase } from '../../market/phase';
/** The phases of boards by the exchange's timetable, looked up when one ends: once for all instruments of a board. */
export declare class BoardPhases {
    #private;
    constructor(calendar?: TradingCalendar);
    /** At a moment (epoch milliseconds); undefined where there is none. */
    at(board: Board, now: number): MarketPhase | undefined;
}
