import { type MonoTypeOperatorFunction, type SchedulerLike } from 'rxjs';
import type { OfSymbol } from './readings';
/** For `throttleBySymbol`. */
export interface ThrottleOptions {
    /** Whether the newest of what was held back comes when the time is over. Default: true, for of quotes the last counts. */
    readonly trailing?: boolean;
    /** Whether events held back are copied out of the slab of 128 KiB that they came in. Default: true from one second on. */
    readonly copy?: boolean;
    /** Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/**
 * At most one event of each symbol in so many milliseconds: the first at once, of those that follow within the time the newest when it is over. When the source
 * completes, what is held back comes first. One timer serves all symbols; without `trailing` there is none.
 *
 * Memory: one event a symbol. Throws XtpArgumentError for milliseconds that are none.
 */
export declare function throttleBySymbol<T extends OfSymbol>(ms: number, { trailing, copy, scheduler }?: ThrottleOptions): MonoTypeOperatorFunction<T>;
