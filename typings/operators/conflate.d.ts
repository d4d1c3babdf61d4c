import { type MonoTypeOperatorFunction, type ObservableInput, type SchedulerLike } from 'rxjs';
import type { OfSymbol } from './readings';
/** For `conflate`. */
export interface ConflateOptions<T> {
    /** When what waits is handed on: so many milliseconds after the first that waits, or whenever this emits (the consumer is ready again). */
    readonly on: number | ObservableInput<unknown>;
    /** What the newest is kept of: the symbol if it is not given. */
    readonly by?: (value: T) => unknown;
    /**
     * Whether events that wait long are copied out of the slabs of 128 KiB that they came in. Without it nothing is allocated for an event, and what waits holds at most what
     * came in the meantime; with it, what came with the last events, eight for each that waits. Default: true with a notifier, which may stay away for long, false with milliseconds.
     */
    readonly copy?: boolean;
    /** Of the milliseconds. Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/**
 * For consumers slower than the feed: while they have not taken it, the newest value of each key replaces the one before. The values are handed on in the order in which
 * their keys began to wait. When the source completes, what waits is handed on first; when it errors, not. A notifier that completes hands on nothing more, until the source ends.
 *
 * Memory: one value a key that waits. Throws XtpArgumentError for milliseconds that are none.
 */
export declare function conflate<T extends OfSymbol>(options: ConflateOptions<T>): MonoTypeOperatorFunction<T>;
export declare function conflate<T>(options: ConflateOptions<T> & {
    readonly by: (value: T) => unknown;
}): MonoTypeOperatorFunction<T>;
