/** Real market data as feed files for the simulated counter. */
export { importDatayes, readDatayes, type DatayesDay, type DatayesImport, type DatayesOptions } from './datayes';
export { FeedError, type FeedErrorCode, type FeedErrorPlace } from './feed-error';
export { readFeed, writeFeed, type FeedContent, type StoredFeed, type WrittenFeed } from './feed-file';
export type { FeedRecord, OrderQueue, SnapshotRecord, StoredRecord, TickRecord } from './feed-record';
export type { ImportReport, InstrumentCounts } from './import-report';
