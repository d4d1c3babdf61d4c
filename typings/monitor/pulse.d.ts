import { Observable, type SchedulerLike } from 'rxjs';
/**
 * That something came of any of the sources: the first at once, and what follows within `everyMs` as one when these are over. An event costs one look at a flag, so that it may be asked of all quotes of a
 * market. It never ends by itself.
 */
export declare function pulse(sources: readonly Observable<unknown>[], everyMs: number, scheduler: SchedulerLike): Observable<void>;
