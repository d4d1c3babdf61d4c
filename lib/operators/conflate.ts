import { asyncScheduler, from, type MonoTypeOperatorFunction, type ObservableInput, type SchedulerLike } from 'rxjs';
import { Alarm } from './alarm';
import { Keyed } from './keyed';
import { apart } from './kept';
import { checkMs } from './milliseconds';
import { operate } from './operate';
import type { OfSymbol } from './readings';

/** For `conflate`. */
export interface ConflateOptions<T> {
  /** When what waits is handed on: so many milliseconds after the first that waits, or whenever this emits (the consumer is ready again). */
  readonly on: number | ObservableInput<unknown>;
  /** What the newest is kept of: the symbol if it is not given. */
  readonly by?: (value: T) => unknown;
  /**
   * Whether events that wait long are copied out of the slabs of 128 KiB that they came in. Without it nothing is allocated for an event, and what waits holds at most what
   * came in the meantime; with it, what came with the last events, eight for each that waits. Default: true with a notifier, which may stay away for long, false with milliseconds.
   */
  readonly copy?: boolean;
  /** Of the milliseconds. Default: asyncScheduler. */
  readonly scheduler?: SchedulerLike;
}

/** What waits is copied after so many events, or eight for each key that waits: most have been replaced until then. */
const copyEvery = { atLeast: 1024, perKey: 8 };

/** The newest value of a key, while it waits. */
class Slot<T> {
  readonly key: unknown;
  value: T | undefined;
  waiting = false;
  copied = false;

  constructor(key: unknown) {
    this.key = key;
  }
}

/**
 * For consumers slower than the feed: while they have not taken it, the newest value of each key replaces the one before. The values are handed on in the order in which
 * their keys began to wait. When the source completes, what waits is handed on first; when it errors, not. A notifier that completes hands on nothing more, until the source ends.
 *
 * Memory: one value a key that waits. Throws XtpArgumentError for milliseconds that are none.
 */
export function conflate<T extends OfSymbol>(options: ConflateOptions<T>): MonoTypeOperatorFunction<T>;
export function conflate<T>(options: ConflateOptions<T> & { readonly by: (value: T) => unknown }): MonoTypeOperatorFunction<T>;
export function conflate<T>({ on, by, copy, scheduler = asyncScheduler }: ConflateOptions<T>): MonoTypeOperatorFunction<T> {
  if (typeof on === 'number') checkMs(on, 'conflate');
  const copies = copy ?? typeof on !== 'number';
  return operate<T, T>((out) => {
    const slots = new Keyed<T, Slot<T>>((key) => new Slot(key), by);
    // Two lists that change places: what comes while one is handed on waits in the other. Never shortened, so that they need not grow again.
    let waiting: Slot<T>[] = [];
    let taken: Slot<T>[] = [];
    let count = 0;
    let sinceCopies = 0;

    const copyAll = (): void => {
      sinceCopies = 0;
      for (let i = 0; i < count; i++) {
        const slot = waiting[i]!;
        if (!slot.copied) slot.value = apart(slot.value);
        slot.copied = true;
      }
    };
    const handOn = (): void => {
      const [list, length] = [waiting, count];
      [waiting, taken] = [taken, waiting];
      count = 0;
      for (let i = 0; i < length && !out.closed; i++) {
        const slot = list[i]!;
        const value = slot.value as T;
        slot.value = undefined;
        slot.waiting = false;
        slots.forget(slot.key);
        out.next(value);
      }
    };
    const alarm = new Alarm(scheduler, handOn);
    if (typeof on !== 'number') out.add(from(on).subscribe({ next: handOn, error: (error) => out.error(error) }));

    return {
      next: (value) => {
        const slot = slots.of(value);
        slot.value = value;
        slot.copied = false;
        if (!slot.waiting) {
          slot.waiting = true;
          waiting[count++] = slot;
          if (count === 1 && typeof on === 'number') alarm.set(on);
        }
        if (copies && ++sinceCopies >= Math.max(copyEvery.atLeast, copyEvery.perKey * count)) copyAll();
      },
      flush: handOn,
      teardown: alarm,
    };
  });
}
