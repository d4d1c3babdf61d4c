import { asyncScheduler, type MonoTypeOperatorFunction, type SchedulerLike } from 'rxjs';
import { Alarm } from './alarm';
import { Keyed } from './keyed';
import { apart } from './kept';
import { checkMs } from './milliseconds';
import { operate } from './operate';
import type { OfSymbol } from './readings';

/** For `throttleBySymbol`. */
export interface ThrottleOptions {
  /** Whether the newest of what was held back comes when the time is over. Default: true, for of quotes the last counts. */
  readonly trailing?: boolean;
  /** Whether events held back are copied out of the slab of 128 KiB that they came in. Default: true from one second on. */
  readonly copy?: boolean;
  /** Default: asyncScheduler. */
  readonly scheduler?: SchedulerLike;
}

interface Window<T> {
  /** Until when events of the symbol are held back. */
  until: number;
  held: T | undefined;
}

/**
 * At most one event of each symbol in so many milliseconds: the first at once, of those that follow within the time the newest when it is over. When the source
 * completes, what is held back comes first. One timer serves all symbols; without `trailing` there is none.
 *
 * Memory: one event a symbol. Throws XtpArgumentError for milliseconds that are none.
 */
export function throttleBySymbol<T extends OfSymbol>(
  ms: number,
  { trailing = true, copy = ms >= 1000, scheduler = asyncScheduler }: ThrottleOptions = {},
): MonoTypeOperatorFunction<T> {
  checkMs(ms, 'throttleBySymbol');
  return operate<T, T>((out) => {
    const windows = new Keyed<T, Window<T>>(() => ({ until: -Infinity, held: undefined }));
    // All windows are equally long: those that began first end first.
    const open: Window<T>[] = [];

    const alarm = new Alarm(scheduler, () => end());

    const isOver = ({ until }: Window<T>, now: number): boolean => now >= until || until - now > ms; // or the clock was put back
    const begin = (window: Window<T>, value: T, now: number): void => {
      window.until = now + ms;
      if (trailing) {
        open.push(window);
        if (!alarm.isSet) alarm.set(open[0]!.until - now);
      }
      out.next(value);
    };
    const end = (): void => {
      const now = scheduler.now();
      let ended = 0;
      while (ended < open.length && isOver(open[ended]!, now)) ended++;
      const over = open.splice(0, ended);
      if (open.length > 0) alarm.set(open[0]!.until - now);
      for (const window of over) {
        const value = window.held;
        if (value === undefined || out.closed) continue;
        window.held = undefined;
        begin(window, value, now);
      }
    };
    return {
      next: (value) => {
        const window = windows.of(value);
        const now = scheduler.now();
        if (open.length > 0 && isOver(open[0]!, now)) end(); // the timer is late
        if (window.held === undefined && isOver(window, now)) begin(window, value, now);
        else if (trailing) window.held = copy ? apart(value) : value;
      },
      flush: () => {
        for (const { held } of open) if (held !== undefined) out.next(held);
      },
      teardown: alarm,
    };
  });
}
