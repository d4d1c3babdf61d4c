import type { OperatorFunction } from 'rxjs';
import { dayAt } from '../market/shanghai';
import { XtpArgumentError } from '../errors';
import type { OrderIntent } from '../trade/order-intent';
import type { Executor } from './executor';
import { executionOptions, wholeNumber, type ExecutionOptions } from './options';
import type { ParentState } from './parent-state';
import { parents } from './parents';
import { schedulePlan, type Randomise, type Remainder } from './schedule';
import { continuousParts, endOfTrading } from './trading-time';

/** For `twap`, and what `vwap` has of it. */
export interface TwapOptions extends ExecutionOptions {
  readonly executor: Executor;
  /** In how many slices, at equal distances of trading time. */
  readonly slices: number;
  /** Epoch milliseconds. Default: when the intent comes. */
  readonly start?: number;
  /** Epoch milliseconds, on the same day. Default: a minute before continuous trading ends. */
  readonly end?: number;
  /** What becomes of the rest at the end. Default `cancel`. */
  readonly remainder?: Remainder;
  /** Makes slices uneven. */
  readonly randomise?: Randomise;
}

/**
 * Works each intent in equal slices over a time, breaks left out: the price comes near the time-weighted average. What a slice leaves goes with the next; slices are whole
 * lots, so that small ones wait until they make one. Ends `filled`, `incomplete`, `stopped`, `rejected`, `unresolved`, or `refused` for what can not begin. Throws XtpArgumentError.
 */
export function twap({
  executor,
  slices,
  remainder = 'cancel',
  randomise,
  ...options
}: TwapOptions): OperatorFunction<OrderIntent, ParentState> {
  wholeNumber('slices', slices);
  const weights = Array.from({ length: slices }, () => 1);
  return parents(options, (parent) =>
    schedulePlan(parent, executor, { parts: partsOf(parent.intent, options), weights, remainder, ...(randomise && { randomise }) }),
  );
}

/** The trading time of a schedule. */
export function partsOf(
  { symbol }: OrderIntent,
  options: Pick<TwapOptions, 'start' | 'end' | 'scheduler' | 'calendar'>,
): ReturnType<typeof continuousParts> {
  const { scheduler, calendar } = executionOptions(options);
  const { start = scheduler.now(), end = endOfTrading(symbol, dayAt(start), calendar) } = options;
  const parts = continuousParts(symbol, { start, end }, calendar);
  if (scheduler.now() < parts.at(-1)!.end) return parts;
  throw new XtpArgumentError(`The time to work the order is over: it ended at ${new Date(parts.at(-1)!.end).toISOString()}.`);
}
