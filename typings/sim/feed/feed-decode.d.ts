import { Instrument } from '../../xtp/generated/structs';
import type { StoredRecord } from './feed-record';
export interface FeedHeader {
    readonly tradingDay: number;
    readonly instrumentCount: number;
    readonly recordCount: number;
}
/** Throws a `FeedError` `FEED_BAD_FILE` for anything but a feed file of this version. */
export declare function decodeHeader(data: DataView, file: string): FeedHeader;
/** Throws a `FeedError` `FEED_BAD_FILE` where the file ends too early. */
export declare function decodeInstruments(data: DataView, count: number, file: string): Instrument[];
/** Throws a `FeedError` `FEED_BAD_FILE` at a record that does not fit, is of no known kind, or is missing. */
export declare function decodeRecords(data: DataView, instrumentCount: number, recordCount: number, file: string): Generator<StoredRecord>;
