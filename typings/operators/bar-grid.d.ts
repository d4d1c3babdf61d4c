import type { TradingHours } from './trading-hours';
/** Where a bar stands in its day. */
export interface Place {
    /** Epoch milliseconds. */
    readonly start: number;
    readonly end: number;
    /** The last moment whose events are the bar's, its end included. Behind the last bar of a session that is a while after its end. */
    readonly until: number;
    readonly session: number;
    readonly index: number;
}
/**
 * The bars of a day, one behind the other from the start of each session; the last of a session ends with it. A moment belongs to the bar that ends with it or lasts over it
 * (`start < t <= end`), as a snapshot of 9:31:00 tells what was until then. Before the first session, and at the start of each, it belongs to the session's first bar.
 */
export declare class BarGrid {
    #private;
    readonly hours: TradingHours;
    constructor(hours: TradingHours, period: number, settleMs: number);
    /** Undefined when the day is over, or has no session. */
    at(t: number): Place | undefined;
    next({ session, index }: Place): Place | undefined;
    last(): Place | undefined;
}
