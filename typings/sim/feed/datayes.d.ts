/** Imports a day of Level-2 data in the CSV files of the vendor Datayes (通联). */
import type { InstrumentFields } from '../../xtp/generated/structs';
import type { FeedRecord } from './feed-record';
import { type ImportReport, type InstrumentCounts } from './import-report';
export interface DatayesOptions {
    /** Symbols to take, like `600519.SH`; all that are there if not given. */
    readonly symbols?: readonly string[];
    /** YYYYMMDD; that of the folder's name if not given. */
    readonly tradingDay?: number;
}
export interface DatayesImport extends DatayesOptions {
    /** Folder of one day with files like `600519.SH-snapshot.csv.gz`. */
    readonly folder: string;
    /** The feed file to write. */
    readonly output: string;
}
/** A day of Datayes files, ready to be read. */
export interface DatayesDay {
    /** YYYYMMDD. */
    readonly tradingDay: number;
    readonly instruments: readonly InstrumentFields[];
    /** Names of files in the folder that the importer does not know. */
    readonly ignoredFiles: readonly string[];
    /**
     * All events from the first with every call, streamed from the files. `counts` by symbol is filled on the way. Throws a
     * `FeedError` at the first row that can not be understood.
     */
    records(counts?: Map<string, InstrumentCounts>): AsyncGenerator<FeedRecord>;
}
/**
 * Writes the feed file of a day of Datayes files.
 *
 * Rejects with a `FeedError` that says what is wrong and where; an older output file then stays as it was.
 */
export declare function importDatayes({ folder, output, ...options }: DatayesImport): Promise<ImportReport>;
/**
 * Looks at a day of Datayes files and gives its instruments and events.
 *
 * Events come by exchange time, at equal times ticks before snapshots. Ticks of a channel of the SSE stay in the order of their BizIndex
 * and snapshots of an instrument in that of their file: an event that is earlier than the one it follows is given at the latter's
 * time, while its struct keeps its own. Prices and money are rounded to the cent.
 *
 * Rejects with a `FeedError`: `FEED_FOLDER_MISSING`, `FEED_NO_FILES`, `FEED_DUPLICATE_FILES`, `FEED_NO_TRADING_DAY`,
 * `FEED_UNKNOWN_BOARD`, and those of reading a table: `FEED_BAD_HEADER`, `FEED_BAD_ROW`, `FEED_UNREADABLE`.
 */
export declare function readDatayes(folder: string, { symbols, tradingDay }?: DatayesOptions): Promise<DatayesDay>;
