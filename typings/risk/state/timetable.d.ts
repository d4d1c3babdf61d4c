import type { Board } from '../../market/board';
import type { TradingCalendar } from '../../market/calendar';
import { type MarketPhase } from '../../market/phase';
/** The phases of boards by the exchange's timetable, looked up when one ends: once for all instruments of a board. */
export declare class Timetable {
    #private;
    constructor(calendar?: TradingCalendar);
    /** At a moment (epoch milliseconds); undefined where there is none. */
    phase(board: Board, now: number): MarketPhase | undefined;
    /** Another day may have what this one has not. */
    newDay(): void;
}
