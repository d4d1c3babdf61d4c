import { asyncScheduler, debounceTime, groupBy, map, type GroupedObservable, type OperatorFunction, type SchedulerLike } from 'rxjs';
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
 * symbol is better served by the operators that keep one: a group costs more than an event. Throws XtpArgumentError for milliseconds that are none.
 */
export function bySymbol<T extends OfSymbol>({ idleMs, scheduler = asyncScheduler }: BySymbolOptions = {}): OperatorFunction<
  T,
  GroupedObservable<string, T>
> {
  if (idleMs === undefined) return groupBy(({ symbol }: T) => symbol);
  checkMs(idleMs, 'bySymbol');
  const nothing = (): undefined => undefined; // what is waited with must not hold the event's slab
  return groupBy(({ symbol }: T) => symbol, { duration: (group) => group.pipe(map(nothing), debounceTime(idleMs, scheduler)) });
}
