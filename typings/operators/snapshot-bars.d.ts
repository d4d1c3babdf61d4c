import { BarSeries } from './bar-series';
import type { Place } from './bar-grid';
import type { SnapshotReading } from './readings';
/** Bars of one symbol from its snapshots: what was traded is the difference of the day's sums. */
export declare class SnapshotBars extends BarSeries {
    #private;
    next(snapshot: SnapshotReading): void;
    protected beginDay(t: number, place: Place): void;
    /** The first one's sums are of it alone, whenever it is seen. */
    protected isCut(t: number, { session, index, start }: Place): boolean;
}
