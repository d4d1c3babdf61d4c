import { type ObservableInput, type OperatorFunction } from 'rxjs';
import type { TradingCalendar } from '../market/calendar';
import type { Bar } from './bar';
import { type BarPeriod } from './period';
import type { SnapshotReading, TickReading } from './readings';
/** For `bars` and `barsOfTicks`. */
export interface BarOptions {
    /** A clock, epoch milliseconds of the exchange's time, that also closes bars: so those of silent instruments come in time. Without it a bar waits for its symbol's next event. */
    readonly closeOn?: ObservableInput<number>;
    /** How long after its end the clock lets a bar wait for events that are under way. Default: 3000, a round of snapshots. */
    readonly graceMs?: number;
    /** How long after the end of a session its last bar is filled, with the closing auction and what comes late. Default: 30 000. */
    readonly settleMs?: number;
    /** Whether bars without a trade are handed on, once a price is known. Default: false. */
    readonly empty?: boolean;
    /** The days on which the exchange is closed, besides weekends. */
    readonly calendar?: TradingCalendar;
}
/**
 * Bars (OHLCV) of each symbol from its snapshots, on the exchange's time, aligned to the sessions of its board: 9:30 to 11:30 and 13:00 to 15:00 for shares, trading after hours by itself.
 * The opening auction belongs to the first bar, the closing auction to the last; a period that does not fit ends with its session; `1d` is one bar for the whole day.
 *
 * Volume, turnover and trades are differences of the day's sums, so that the bars' sums are the day's. A snapshot of exactly a bar's end belongs to that bar. Of a symbol
 * that is first seen in the middle of the day what was before is left out and the first bar is not `complete`. Snapshots that come late or without a time are skipped. What
 * arrives after its bar was closed counts for the next one; after the last of the day, for a second bar of the same times that is not `complete`. When the source completes,
 * unfinished bars come, not `complete`. Prices between two snapshots are not seen, but a new highest or lowest price of the day is.
 *
 * Memory: one bar a symbol. Throws XtpArgumentError for a period or time that can not be; errors with XtpMarketDayError for days before the first timetable.
 */
export declare function bars<T extends SnapshotReading>(period: BarPeriod, options?: BarOptions): OperatorFunction<T, Bar>;
/**
 * Bars (OHLCV) of each symbol from the trades among its ticks; everything else as `bars`. A trade of exactly a bar's end belongs to the next one. Ticks that got lost are missing in the
 * volume. The first bar is `complete` if the symbol's first tick, of whatever type, was not after the opening auction; a later one if it came before the bar began.
 */
export declare function barsOfTicks<T extends TickReading>(period: BarPeriod, options?: BarOptions): OperatorFunction<T, Bar>;
