import { Instrument, type InstrumentFields } from '../../xtp/generated/structs';
import type { FeedRecord, StoredRecord } from './feed-record';
/** Size of a record in the file, in bytes: a multiple of 8. */
export declare function recordSize(record: FeedRecord | StoredRecord): number;
/** Writes a record of `recordSize` bytes at `at`. */
export declare function writeRecord(to: DataView, at: number, record: FeedRecord | StoredRecord): void;
/** The file's first 64 bytes. */
export declare function encodeHeader(counts: {
    instruments: number;
    records: number;
    tradingDay: number;
}): DataView;
/** The instruments' part of the file. */
export declare function encodeInstruments(instruments: readonly (InstrumentFields | Instrument)[]): DataView;
