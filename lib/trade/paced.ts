import { concatMap, endWith, from, ignoreElements, map, merge, of, take, timer, type Observable, type SchedulerLike } from 'rxjs';
import { XtpArgumentError } from '../errors';

/** How fast many requests are sent; the counter's risk rules count orders and cancels (rules 14, 40, 41). */
export interface PaceOptions {
  /** At most so many a second, evenly spaced. Default: all in one turn. */
  readonly perSecond?: number;
}

/** Throws XtpArgumentError. */
export function checkPace({ perSecond }: PaceOptions): void {
  if (perSecond === undefined || (Number.isFinite(perSecond) && perSecond > 0)) return;
  throw new XtpArgumentError(`perSecond is a number above 0, not ${perSecond}.`);
}

/** The items in their order, the first at once. When `open` has ended there is nothing to spare any more: the rest comes at once. */
export function paced<T>(
  items: readonly T[],
  { perSecond }: PaceOptions,
  open: Observable<unknown>,
  scheduler: SchedulerLike,
): Observable<T> {
  if (perSecond === undefined) return from(items);
  const over = open.pipe(ignoreElements(), endWith(undefined));
  const turn = merge(timer(1000 / perSecond, scheduler), over).pipe(take(1));
  return from(items).pipe(concatMap((item, i) => (i === 0 ? of(item) : turn.pipe(map(() => item)))));
}
