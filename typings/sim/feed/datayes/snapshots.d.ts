import type { SnapshotFields } from '../../../xtp/generated/structs';
import type { Stock } from '../stock';
/** A snapshot and what joins it with its queues. */
export interface SnapshotRow {
    /** YYYYMMDDHHMMSSsss. */
    readonly time: bigint;
    /** Where the row stands in all that the vendor received of the exchange that day. */
    readonly sequence: number;
    readonly fields: SnapshotFields;
}
/** The snapshots of a share in the order of the file. Throws the `FeedError`s of `readCsv`. */
export declare function readSnapshots(file: string, stock: Stock, day: number): AsyncGenerator<SnapshotRow>;
