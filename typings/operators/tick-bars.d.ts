import { BarSeries } from './bar-series';
import type { Place } from './bar-grid';
import type { TickReading } from './readings';
/** Bars of one symbol from its ticks: every trade counts. */
export declare class TickBars extends BarSeries {
    next(tick: TickReading): void;
    /** Of the first one the auction's trades must have been seen, too. */
    protected isCut(t: number, { session, index, start }: Place): boolean;
}
