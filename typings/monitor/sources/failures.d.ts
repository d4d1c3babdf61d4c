import { type Observable } from 'rxjs';
import { type Alert, type WatchOptions } from '../alert';
/**
 * `FAILURE` for every value of a stream of failures, and for its error, with which it ends. A failure is an error, or has one as `error`. Give it what your program cannot go on
 * with, and the `failures` of sinks other than the one that is to tell of them.
 */
export declare function failureAlerts(options?: WatchOptions): (failures: Observable<unknown>) => Observable<Alert>;
