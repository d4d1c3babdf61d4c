import type { TickFields } from '../../../xtp/generated/structs';
import type { FeedRecord } from '../feed-record';
import type { InstrumentCounts } from '../import-report';
import type { Stock } from '../stock';
/** A tick and where it stands among all of its channel. */
export interface TickRow {
    readonly channel: number;
    /** BizIndex: common to the orders and trades of all instruments of a channel. */
    readonly sequence: number;
    /** YYYYMMDDHHMMSSsss. */
    readonly time: bigint;
    readonly fields: TickFields;
}
/** The SSE's tick-by-tick orders of a share: additions with what was left of them on arrival, and deletions. */
export declare function readEntrusts(file: string, stock: Stock, day: number): AsyncGenerator<TickRow>;
/** The SSE's tick-by-tick trades of a share. */
export declare function readTrades(file: string, stock: Stock, day: number): AsyncGenerator<TickRow>;
/** One file of ticks: where it is from and what it counts as. */
export interface TickTable {
    readonly channel: number;
    readonly counter: 'entrusts' | 'trades';
    readonly counts: InstrumentCounts;
    readonly rows: AsyncIterable<TickRow>;
}
/** The ticks of all tables of one channel in the order of their BizIndex. Counts them. */
export declare function mergeChannel(tables: readonly TickTable[]): AsyncGenerator<FeedRecord>;
