import type { MonoTypeOperatorFunction, SchedulerLike } from 'rxjs';
import type { Alert } from './alert';
import type { AlertCode } from './codes';
/** Says of alerts of these codes, which only ever happen and are never said to be over, that they have not happened for a while. Memory: one entry for each that is raised. */
export declare function resolvedAfter(ms: number, scheduler: SchedulerLike, codes: readonly AlertCode[]): MonoTypeOperatorFunction<Alert>;
