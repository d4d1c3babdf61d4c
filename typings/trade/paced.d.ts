import { type Observable, type SchedulerLike } from 'rxjs';
/** How fast many requests are sent; the counter's risk rules count orders and cancels (rules 14, 40, 41). */
export interface PaceOptions {
    /** At most so many a second, evenly spaced. Default: all in one turn. */
    readonly perSecond?: number;
}
/** Throws XtpArgumentError. */
export declare function checkPace({ perSecond }: PaceOptions): void;
/** The items in their order, the first at once. When `open` has ended there is nothing to spare any more: the rest comes at once. */
export declare function paced<T>(items: readonly T[], { perSecond }: PaceOptions, open: Observable<unknown>, scheduler: SchedulerLike): Observable<T>;
