import type { OperatorFunction } from 'rxjs';
import type { SnapshotReading, TickReading } from './readings';
/** For `vwap` and `vwapOfTicks`. */
export interface VwapOptions {
    /** The last so many milliseconds of the exchange's time, breaks included. Without it: the day so far. */
    readonly windowMs?: number;
    /** How many units of the price are in one of the volume. Default: 10 for Shanghai's convertible bonds in snapshots (lots), else 1; for options give the contract's multiplier. */
    readonly unitsPerVolume?: (symbol: string) => number;
}
/** An average price, weighted by volume. */
export interface Vwap {
    /** As users write it: `600519.SH`. */
    readonly symbol: string;
    /** Of the event, epoch milliseconds. */
    readonly time: number;
    /** Yuan; NaN if nothing was traded, or turnover and volume are of no use together, as of an index. */
    readonly price: number;
    /** What the average is of, in the unit of the events. */
    readonly volume: number;
    /** What the average is of, in yuan. */
    readonly turnover: number;
}
/**
 * The volume-weighted average price of each symbol at each snapshot, from the sums that the exchange publishes: of the day, or over a window of the exchange's time. The
 * day's is right whenever one joins; a window counts from the last snapshot not in it or, while it is not full, from the first that was seen. Snapshots that come late, without a time, or
 * with smaller sums than before are passed over. Memory: two sums a symbol, or the snapshots of a window. Throws XtpArgumentError for a window that is none.
 */
export declare function vwap<T extends SnapshotReading>(options?: VwapOptions): OperatorFunction<T, Vwap>;
/**
 * The volume-weighted average price of each symbol at each trade among its ticks: since the first tick of the day that was seen, or over a window.
 * Everything else as `vwap`.
 */
export declare function vwapOfTicks<T extends TickReading>(options?: VwapOptions): OperatorFunction<T, Vwap>;
