import { Observable, type OperatorFunction } from 'rxjs';
import type { Tick } from '../../xtp/generated/structs';
import { type FetchOptions } from '../ticks/tick-line';
import { TickBook } from './tick-book';
/** For `bookFromTicks`. */
export interface BookOptions extends FetchOptions {
    /** Tells that ticks were lost. Of a single instrument that can not be seen by the numbers of its ticks, which count a whole channel. */
    readonly losses?: Observable<unknown>;
}
/**
 * The book of an instrument from its ticks: the same object after each of them. Where ticks were lost, or do not fit, it says so (`stale`). With `fetch` what is missing is
 * fetched, all from the beginning of the day if need be, and the book is right again. A stream of several instruments errors with XtpArgumentError.
 */
export declare function bookFromTicks({ losses, ...options }?: BookOptions): OperatorFunction<Tick, TickBook>;
