import { Subscription } from 'rxjs';
import type { Executor } from './executor';
import { within } from './options';
import type { ChildTerms, ParentOrder, Plan } from './parent-order';
import { randomNumbers } from './random';
import { momentOf, type Stretch } from './trading-time';

/** Makes the slices of a schedule uneven, the same way for the same seed. */
export interface Randomise {
  /** A whole number. */
  readonly seed: number;
  /** By which share a slice may be larger or smaller, 0 to 1. Default 0. */
  readonly size?: number;
  /** By which share of a slice's time it may be sent later, 0 to 1. Default 0. */
  readonly time?: number;
}

/** What becomes of the rest when the time is over. */
export type Remainder =
  /** It is cancelled. */
  | 'cancel'
  /** What works goes on working; nothing more is sent. */
  | 'leave'
  /** What works is cancelled, and all of the rest sent at once on these terms; cancelled after `withinMs` (default 5,000). */
  | (ChildTerms & { readonly withinMs?: number });

/** How slices are placed in time. */
export interface ScheduleTerms {
  readonly parts: readonly Stretch[];
  /** One a slice. */
  readonly weights: readonly number[];
  readonly remainder: Remainder;
  readonly randomise?: Randomise;
}

/**
 * Sends slice by slice: when one is due, what the one before has left is cancelled and, as soon as the outcome is known, goes with it. So the order is where its curve says at the
 * beginning of each slice. A slice is sent once: what is rejected waits for the next.
 */
export function schedulePlan(parent: ParentOrder, executor: Executor, { parts, weights, remainder, randomise }: ScheduleTerms): Plan {
  const { moments, targets } = placed(parent.intent.quantity, parts, weights, randomise);
  const end = parts.at(-1)!.end;
  const { scheduler } = parent;
  const timers = new Subscription();
  let target = 0;
  let isDue = false;
  let isSweeping = false;

  const begin = (next: number): void => {
    const now = scheduler.now();
    let begun = next;
    while (begun < moments.length && moments[begun]! <= now) begun++; // a clock that jumps skips slices, and the last one has it all
    if (begun > next) {
      target = targets[begun - 1]!;
      isDue = true;
      parent.cancelOpen();
    }
    if (begun < moments.length) wait(moments[begun]! - now, () => begin(begun));
  };
  const finish = (): void => {
    if (remainder === 'leave') parent.leave();
    else if (remainder === 'cancel') parent.stop('incomplete');
    else {
      isSweeping = isDue = true;
      target = parent.intent.quantity;
      parent.cancelOpen();
      wait(remainder.withinMs ?? 5000, () => parent.stop('incomplete'));
    }
  };
  const wait = (ms: number, work: () => void): void => {
    const timer = scheduler.schedule(() => {
      timer.unsubscribe();
      work();
    }, ms);
    timers.add(timer);
  };
  begin(0);
  wait(Math.max(0, end - scheduler.now()), finish);

  return {
    timers,
    step: () => {
      if (!isDue || parent.isSettling || !parent.canSend(executor)) return;
      isDue = false;
      const terms = isSweeping && typeof remainder === 'object' ? termsOf(remainder) : {};
      parent.send(executor, target - parent.committed, terms);
      isDue = !parent.canSend(executor); // there was no session: when there is one
    },
  };
}

function termsOf({ price, priceType }: ChildTerms): ChildTerms {
  return { ...(price !== undefined && { price }), ...(priceType !== undefined && { priceType }) };
}

/** When each slice is sent, and how much of the parent is to be sent by then. */
function placed(
  quantity: number,
  parts: readonly Stretch[],
  weights: readonly number[],
  { seed = 0, size = 0, time = 0 }: Partial<Randomise> = {},
): { readonly moments: readonly number[]; readonly targets: readonly number[] } {
  within('randomise.size', size, 0, 1);
  within('randomise.time', time, 0, 1);
  const random = randomNumbers(seed);
  const uneven = weights.map((weight) => weight * (1 + size * (2 * random() - 1)));
  const total = uneven.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const targets = uneven.map((weight, i) => {
    sum += weight;
    return i === uneven.length - 1 ? quantity : Math.round((quantity * sum) / total);
  });
  const moments = weights.map((_, i) => momentOf(parts, (i + time * random()) / weights.length));
  return { moments, targets };
}
