import type { StockExchange } from '../stock';
/** The tables that can be imported, by exchange, as the files are named: `600519.SH-snapshot.csv.gz`. */
declare const tables: {
    readonly SH: readonly ["snapshot", "queue", "entrust", "trade"];
    readonly SZ: readonly ["snapshot", "queue-bid", "queue-ask"];
};
export type Table = (typeof tables)[StockExchange][number];
/** The files of one instrument. */
export interface InstrumentFiles {
    readonly symbol: string;
    readonly exchange: StockExchange;
    readonly ticker: string;
    readonly files: ReadonlyMap<Table, string>;
}
export interface FolderContent {
    /** Sorted by symbol. */
    readonly instruments: readonly InstrumentFiles[];
    /** Names of files that are none of the tables. */
    readonly ignoredFiles: readonly string[];
}
/**
 * What a folder of Datayes files has, of all symbols or of some.
 *
 * Throws a `FeedError`: `FEED_FOLDER_MISSING`, `FEED_NO_FILES` (also where one of `symbols` has none), `FEED_DUPLICATE_FILES`.
 */
export declare function listFolder(folder: string, symbols?: readonly string[]): Promise<FolderContent>;
/**
 * The trading day (YYYYMMDD) of a folder: the one given, else that of a name like `level2-2023-02-01`.
 *
 * Throws a `FeedError` `FEED_NO_TRADING_DAY` where there is neither, or it is no day of the calendar.
 */
export declare function tradingDayOf(folder: string, given?: number): number;
export {};
