/**
 * Names of shares by symbol, from `instruments.csv(.gz)` beside the folder of the day; empty where that is not there. Its lines
 * are exchange (SSE, SZSE), class (E: equity), code, name, tick, a previous close, without a header; codes may lack leading zeros.
 */
export declare function readNames(folder: string): Promise<ReadonlyMap<string, string>>;
