import { type MonoTypeOperatorFunction, type SchedulerLike } from 'rxjs';
import type { Alert } from './alert';
/** For `deduplicated`. */
export interface DeduplicationOptions {
    /** An alert is not told again for so many milliseconds; more than 0. Default 60,000. */
    readonly repeatMs?: number;
    /** Default: asyncScheduler. */
    readonly scheduler?: SchedulerLike;
}
/**
 * Tells the same (`id`) once in `repeatMs`. The next alert says by `repeats` how many were held back; one of a higher level is not held back. That something is over is told
 * at once, if it was told that it was not. What breaks again within the time after it was raised is told when the time is over, if it is broken still: so what flaps
 * does not flood, and the last word of every id is true.
 *
 * Memory: one entry for each id of the last hour (60 times `repeatMs`). Throws XtpArgumentError for a time that is none.
 */
export declare function deduplicated({ repeatMs, scheduler, }?: DeduplicationOptions): MonoTypeOperatorFunction<Alert>;
