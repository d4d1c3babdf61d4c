import { type FeedRecord } from '../feed-record';
import type { InstrumentCounts } from '../import-report';
import type { Stock } from '../stock';
import type { SnapshotRow } from './snapshots';
/**
 * The snapshots with the queues of the given tables that have the same SeqNo and time. Both are in the order of SeqNo, so they
 * are read side by side. Counts snapshots and rows of queues.
 */
export declare function joinQueues(snapshots: AsyncIterable<SnapshotRow> | Iterable<SnapshotRow>, files: readonly string[], stock: Stock, day: number, counts: InstrumentCounts): AsyncGenerator<FeedRecord>;
