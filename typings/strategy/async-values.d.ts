import type { Observable } from 'rxjs';
/** For `asyncValues`. */
export interface AsyncValuesOptions {
    /** How many values may wait. Default 1. */
    readonly buffer?: number;
    /** When more come: the oldest go (`latest`, default), or the loop fails with XtpOverflowError (`error`). */
    readonly overflow?: 'latest' | 'error';
}
/**
 * The values of a stream for `for await`, subscribed by the loop's first turn and unsubscribed when it is left in whatever way. Events that wait are copied out of their slab.
 * It can be walked once. Throws XtpArgumentError.
 */
export declare function asyncValues<T>(source: Observable<T>, { buffer, overflow }?: AsyncValuesOptions): AsyncIterator<T, undefined> & AsyncIterable<T>;
