import type { Bar } from './bar';
import type { Place } from './bar-grid';
import type { Timetable } from './timetable';
export declare const unitsOfYuan: (yuan: number) => number;
/** Who gets the bars of a series, and how they are made. */
export interface BarSink {
    readonly timetable: Timetable;
    readonly empty: boolean;
    next(bar: Bar): void;
}
/**
 * The bars of one symbol. There is always one that is being filled; events move on from it when their time lies behind `until`. What is late goes to the bar that is filled then,
 * so that nothing is lost; after the last bar of a day into a second one of the same place.
 */
export declare abstract class BarSeries {
    #private;
    readonly symbol: string;
    /** Sums of the day so far, turnover in units. */
    protected volume: number;
    protected turnover: number;
    protected trades: number;
    /** The newest price that is known, of which empty bars are. */
    protected price: number;
    protected dayStart: number;
    protected auctionStart: number;
    protected auctionEnd: number;
    constructor(symbol: string, sink: BarSink);
    /** It is `t`, or later. */
    clock(t: number): void;
    /** The source has completed. */
    flush(): void;
    /** Whether the bar being filled is the first of its day. */
    protected get isFirst(): boolean;
    /** Whether there are bars on the day of an event at `t`, after the bars that ended before it have been handed on. */
    protected moveTo(t: number): boolean;
    /** A price at which was traded, or the highest, the lowest since the last one. */
    protected trade(open: number, high: number, low: number, close: number): void;
    /** What the sums say now was before the bar. */
    protected startFromHere(): void;
    /** A new day begins with an event at `t`. */
    protected beginDay(t: number, first: Place): void;
    /** Whether a bar that was being made at `t`, when the day's first event came, lacks its beginning. */
    protected abstract isCut(t: number, place: Place): boolean;
}
