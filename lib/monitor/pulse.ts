import { Observable, type SchedulerLike } from 'rxjs';
import { Alarm } from '../operators/alarm';

/**
 * That something came of any of the sources: the first at once, and what follows within `everyMs` as one when these are over. An event costs one look at a flag, so that it may be asked of all quotes of a
 * market. It never ends by itself.
 */
export function pulse(sources: readonly Observable<unknown>[], everyMs: number, scheduler: SchedulerLike): Observable<void> {
  return new Observable((out) => {
    let isOpen = true;
    let isHeard = false;
    const beat = (): void => {
      isHeard = false;
      if (everyMs > 0) {
        isOpen = false;
        alarm.set(everyMs);
      }
      out.next();
    };
    const alarm = new Alarm(scheduler, () => {
      isOpen = true;
      if (isHeard) beat();
    });
    const hear = (): void => {
      if (isOpen) beat();
      else isHeard = true;
    };
    out.add(alarm);
    for (const source of sources) out.add(source.subscribe({ next: hear, error: (error) => out.error(error) }));
  });
}
