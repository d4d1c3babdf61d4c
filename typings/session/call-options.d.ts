/** What a timer of Node can wait: a longer one would fire at once. */
export declare const longestTimeoutMs: number;
/** For every call that waits for an answer. */
export interface CallOptions {
    /** The promise settles after this long whatever the counter does. Default 30,000 ms. */
    readonly timeoutMs?: number;
    /** Gives up waiting (XtpAbortedError). What was sent is not called back by it. */
    readonly signal?: AbortSignal;
}
/** For queries of which nobody knows how many rows they bring. */
export interface RowOptions extends CallOptions {
    /** Counts rows, of all queries that share it. While some come the time limit begins anew when it is over. */
    readonly progress?: {
        rows: number;
    };
}
/** For queries that the counter answers page by page. */
export interface PageOptions extends CallOptions {
    /** Rows to ask for at a time. Default 1,000. `timeoutMs` counts for each page. */
    readonly pageSize?: number;
}
/** For ending a session or a client. */
export interface EndOptions {
    /** The promise settles after this long whatever the SDK does. Default 20,000 ms. */
    readonly timeoutMs?: number;
}
/** Throws XtpArgumentError. */
export declare function endTimeoutOf(what: string, { timeoutMs }: EndOptions): number;
/** Throws XtpArgumentError. */
export declare function timeoutOf(what: string, { timeoutMs }: CallOptions): number;
/** Throws XtpArgumentError. */
export declare function pageSizeOf(what: string, { pageSize }: PageOptions): number;
