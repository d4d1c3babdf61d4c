import {
  asyncScheduler,
  defer,
  finalize,
  groupBy,
  Observable,
  tap,
  type GroupedObservable,
  type OperatorFunction,
  type SchedulerLike,
  type Subscriber,
} from 'rxjs';
import { Alarm } from './alarm';
import { checkMs } from './milliseconds';
import type { OfSymbol } from './readings';

/** For `bySymbol`. */
export interface BySymbolOptions {
  /** A group of which nothing has come for so long completes and is forgotten; the next event of the symbol opens a new one. Without it groups last as long as the source. */
  readonly idleMs?: number;
  /** Default: asyncScheduler. */
  readonly scheduler?: SchedulerLike;
}

/**
 * Splits a stream into one of each symbol, its `key`; as groupBy of rxjs, with a way to let go of symbols that are traded no more (expired options). Whoever needs only a state a
 * symbol is better served by the operators that keep one: a group costs more than an event. Memory: a group a symbol. Throws XtpArgumentError for milliseconds that are none.
 */
export function bySymbol<T extends OfSymbol>({ idleMs, scheduler = asyncScheduler }: BySymbolOptions = {}): OperatorFunction<
  T,
  GroupedObservable<string, T>
> {
  const symbolOf = ({ symbol }: T): string => symbol;
  if (idleMs === undefined) return groupBy(symbolOf);
  checkMs(idleMs, 'bySymbol');
  return (source) =>
    defer(() => {
      const groups = new IdleGroups(idleMs, scheduler);
      return source.pipe(
        tap(({ symbol }) => groups.heard(symbol)),
        finalize(() => groups.stop()),
        groupBy(symbolOf, { duration: ({ key }) => groups.idle(key) }),
      );
    });
}

interface Group {
  last: number;
  readonly end: Subscriber<void>;
}

/** Tells groups of which nothing has come for a while to end. It does not observe them, which would keep the source subscribed. */
class IdleGroups {
  readonly #idleMs: number;
  readonly #scheduler: SchedulerLike;
  readonly #groups = new Map<string, Group>();
  readonly #alarm: Alarm;

  constructor(idleMs: number, scheduler: SchedulerLike) {
    this.#idleMs = idleMs;
    this.#scheduler = scheduler;
    this.#alarm = new Alarm(scheduler, () => this.#endIdle());
  }

  heard(symbol: string): void {
    const group = this.#groups.get(symbol);
    if (group) group.last = this.#scheduler.now();
  }

  /** Emits when the group is idle. */
  idle(symbol: string): Observable<void> {
    return new Observable((end) => {
      this.#groups.set(symbol, { last: this.#scheduler.now(), end });
      if (!this.#alarm.isSet) this.#alarm.set(this.#idleMs);
      return () => this.#groups.delete(symbol);
    });
  }

  stop(): void {
    this.#alarm.unsubscribe();
  }

  #endIdle(): void {
    const now = this.#scheduler.now();
    let oldest = Infinity;
    for (const { last, end } of [...this.#groups.values()]) {
      if (last + this.#idleMs <= now) end.next();
      else oldest = Math.min(oldest, last);
    }
    if (oldest < Infinity) this.#alarm.set(oldest + this.#idleMs - now);
  }
}
