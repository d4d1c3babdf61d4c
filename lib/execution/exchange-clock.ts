import { Subscription, VirtualTimeScheduler, type Observable, type SchedulerLike } from 'rxjs';

/** A clock that events set, and a scheduler for it. */
export interface ExchangeClock extends SchedulerLike {
  /** Lets go of the source; what is planned never happens. */
  unsubscribe(): void;
}

/**
 * A scheduler whose time is that of the newest event (snapshots, ticks): it stands still between events and never goes back. For replays and the simulated counter, where a day does not
 * take a day. What is planned happens with the first event at or after its time. `start` is its time before the first event, epoch milliseconds.
 */
export function exchangeClock(events: Observable<{ readonly time: number }>, start: number): ExchangeClock {
  const virtual = new VirtualTimeScheduler(undefined, start);
  virtual.frame = start;
  let isFlushing = false;
  const life = new Subscription();
  life.add(() => virtual.actions.splice(0).forEach((action) => action.unsubscribe()));
  life.add(
    events.subscribe(({ time }) => {
      if (!(time > virtual.frame) || isFlushing) return;
      virtual.maxFrames = time;
      isFlushing = true;
      try {
        virtual.flush();
      } finally {
        isFlushing = false;
      }
      virtual.frame = time;
    }),
  );
  return {
    now: () => virtual.now(),
    schedule: virtual.schedule.bind(virtual),
    unsubscribe: () => life.unsubscribe(),
  };
}
