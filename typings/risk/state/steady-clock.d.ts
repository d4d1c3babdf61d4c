import { type SchedulerLike } from 'rxjs';
/** Whole milliseconds that nobody can set, for how long ago something was; not for what time it is. A scheduler of one's own is its own clock. */
export declare function steadyClock(scheduler: SchedulerLike): () => number;
