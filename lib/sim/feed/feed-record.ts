import type { Snapshot, SnapshotFields, Tick, TickFields } from '../../xtp/generated/structs';

/** The orders that wait at the best price of one side, first come first. */
export interface OrderQueue {
  /** Remaining quantities in shares of the orders that the exchange discloses, at most 50. */
  readonly quantities: readonly number[];
  /** How many orders wait at that price in all. */
  readonly orderCount: number;
}

export const emptyQueue: OrderQueue = { quantities: [], orderCount: 0 };

/** A snapshot of a feed. */
export interface SnapshotRecord<S> {
  readonly kind: 'snapshot';
  /** When the replay sends it: YYYYMMDDHHMMSSsss, never smaller than the record's before it. */
  readonly time: bigint;
  readonly snapshot: S;
  readonly bidQueue: OrderQueue;
  readonly askQueue: OrderQueue;
}

/** A tick of a feed. */
export interface TickRecord<T> {
  readonly kind: 'tick';
  /** When the replay sends it: YYYYMMDDHHMMSSsss, never smaller than the record's before it. */
  readonly time: bigint;
  readonly tick: T;
}

/** One event of a feed as the importers give it. */
export type FeedRecord = SnapshotRecord<SnapshotFields> | TickRecord<TickFields>;

/** One event of a feed as it is read back from a file. */
export type StoredRecord = SnapshotRecord<Snapshot> | TickRecord<Tick>;
