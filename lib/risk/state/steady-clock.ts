import { asyncScheduler, type SchedulerLike } from 'rxjs';

/** Whole milliseconds that nobody can set, for how long ago something was; not for what time it is. A scheduler of one's own is its own clock. */
export function steadyClock(scheduler: SchedulerLike): () => number {
  if (scheduler !== asyncScheduler) return () => scheduler.now();
  return () => Math.floor(performance.timeOrigin + performance.now());
}
