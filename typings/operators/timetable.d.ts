import type { TradingCalendar } from '../market/calendar';
import { BarGrid } from './bar-grid';
/** The grids of all boards on the newest day: worked out once. */
export declare class Timetable {
    #private;
    constructor(period: number, settleMs: number, calendar: TradingCalendar | undefined);
    gridOf(symbol: string, ms: number): BarGrid;
}
