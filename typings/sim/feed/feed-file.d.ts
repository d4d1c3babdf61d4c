import type { Instrument, InstrumentFields } from '../../xtp/generated/structs';
import type { FeedRecord, StoredRecord } from './feed-record';
/** What a feed file is written of. */
export interface FeedContent {
    /** YYYYMMDD. */
    readonly tradingDay: number;
    /** As fields, or as the counter told them, which are written bit for bit; so are records. */
    readonly instruments: readonly (InstrumentFields | Instrument)[];
    /** In time order. */
    readonly records: AsyncIterable<FeedRecord | StoredRecord> | Iterable<FeedRecord | StoredRecord>;
}
/** What a feed file came to. */
export interface WrittenFeed {
    readonly records: number;
    readonly bytes: number;
}
/**
 * Writes a feed file, making its folder where needed. It appears under `path` only when it is complete; an older
 * file of that name is replaced, and stays where anything fails.
 *
 * Throws a `FeedError`: `FEED_OUT_OF_ORDER` for a record earlier than the one before it, `FEED_NOT_WRITTEN` where the disk refuses,
 * and whatever `records` throws.
 */
export declare function writeFeed(path: string, content: FeedContent): Promise<WrittenFeed>;
/** A feed file in memory. */
export interface StoredFeed {
    /** YYYYMMDD. */
    readonly tradingDay: number;
    readonly instruments: readonly Instrument[];
    readonly recordCount: number;
    /** All records in the order of the file, from the first with every call. Throws a `FeedError` `FEED_BAD_FILE` where one is damaged. */
    records(): Generator<StoredRecord>;
}
/**
 * Reads a feed file, the whole of it into memory.
 *
 * Throws a `FeedError`: `FEED_UNREADABLE`, or `FEED_BAD_FILE` where it is no feed file, of another version, or cut off.
 */
export declare function readFeed(path: string): Promise<StoredFeed>;
