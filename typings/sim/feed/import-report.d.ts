/** What was read of one instrument. */
export interface InstrumentCounts {
    snapshots: number;
    /** Tick-by-tick orders, added and deleted. */
    entrusts: number;
    trades: number;
    /** Rows of best-price queues that joined a snapshot. */
    queueRows: number;
    /** Rows of best-price queues of which no snapshot was found. */
    queueRowsWithoutSnapshot: number;
}
export declare function noCounts(): InstrumentCounts;
/** What an import made of what. */
export interface ImportReport {
    /** YYYYMMDD. */
    readonly tradingDay: number;
    /** The feed file, its size and how many records it has. */
    readonly output: string;
    readonly bytes: number;
    readonly records: number;
    /** By symbol. */
    readonly instruments: Readonly<Record<string, Readonly<InstrumentCounts>>>;
    /** Names of files in the folder that the importer does not know. */
    readonly ignoredFiles: readonly string[];
}
