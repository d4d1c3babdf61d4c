import type { SchedulerLike } from 'rxjs';
import { TestScheduler } from 'rxjs/testing';

/** A scheduler whose time passes only by `advance`. */
export function stillScheduler(): TestScheduler {
  return new TestScheduler(() => undefined);
}

/** Lets that many milliseconds pass, with all that is planned in them. */
export function advance(scheduler: TestScheduler, ms: number): void {
  const until = scheduler.frame + ms;
  scheduler.maxFrames = until;
  scheduler.flush();
  scheduler.frame = until;
}

/** How many timers run. */
export function timers(scheduler: TestScheduler): number {
  return scheduler.actions.filter((action) => !action.closed).length;
}

/** A scheduler whose clock differs from another's; `waits` is told of every delay. */
export function shifted(scheduler: SchedulerLike, offset: () => number, waits: (ms: number) => void = () => undefined): SchedulerLike {
  const schedule: SchedulerLike['schedule'] = (work, delay = 0, state) => {
    waits(delay);
    return scheduler.schedule(work as never, delay, state);
  };
  return { now: () => scheduler.now() + offset(), schedule };
}
