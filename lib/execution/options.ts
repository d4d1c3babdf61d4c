import { asyncScheduler, type Observable, type SchedulerLike } from 'rxjs';
import { XtpArgumentError } from '../errors';
import { chinaCalendar, type TradingCalendar } from '../market/calendar';
import type { PublishedQuantities } from '../market/quantity-rule';
import type { OrderIntent } from '../trade/order-intent';

/** For every algorithm of this room. */
export interface ExecutionOptions {
  /** The clock: its `now()` is the exchange's time in epoch milliseconds, as an `exchangeClock` gives it. Default: this machine's. */
  readonly scheduler?: SchedulerLike;
  /** The trading days. Default `chinaCalendar`. */
  readonly calendar?: TradingCalendar;
  /** Its first value stops every parent order: what works is cancelled, and the stream completes when the outcome is known. */
  readonly stop?: Observable<unknown>;
  /**
   * The price of a child (yuan) when it is sent. It is never worse than the parent's own price. Default: the parent's. Undefined: as the default.
   */
  readonly price?: (parent: OrderIntent) => number | undefined;
  /** What the counter publishes of an instrument's quantities; it wins over the board's rule. */
  readonly published?: (symbol: string) => PublishedQuantities;
  /** So many rejected children stop the parent. Default 3. */
  readonly maxRejects?: number;
  /**
   * How long what a cancelled or rejected child gave back is not sent again. Fills told after a cancel need none: only what the cancel counts as cancelled is given back, and the exchange
   * counts what will never fill. It is for counters that count more. Default 0 ms.
   */
  readonly settleMs?: number;
  /** Until an order is tried again after there was no session; doubled at each try, up to 30 s. Default 1,000 ms. */
  readonly retryMs?: number;
  /** Until a cancel is sent again, while the order has not ended; doubled at each try, up to 30 s. Default 1,000 ms. */
  readonly cancelRetryMs?: number;
}

/** The options with their defaults. */
export type CheckedExecution = Required<Omit<ExecutionOptions, 'stop' | 'price' | 'published'>> &
  Pick<ExecutionOptions, 'stop' | 'price' | 'published'>;

/** Throws XtpArgumentError. */
export function executionOptions(options: ExecutionOptions): CheckedExecution {
  const checked = {
    scheduler: asyncScheduler,
    calendar: chinaCalendar,
    maxRejects: 3,
    settleMs: 0,
    retryMs: 1000,
    cancelRetryMs: 1000,
    ...options,
  };
  wholeNumber('maxRejects', checked.maxRejects);
  for (const name of ['retryMs', 'cancelRetryMs'] as const) within(name, checked[name], Number.MIN_VALUE, 3_600_000);
  within('settleMs', checked.settleMs, 0, 3_600_000);
  return checked;
}

/** Throws XtpArgumentError unless it is a whole number from 1 on. */
export function wholeNumber(name: string, value: unknown): void {
  if (!(Number.isSafeInteger(value) && (value as number) > 0)) {
    throw new XtpArgumentError(`${name} is a whole number above 0, not ${String(value)}.`);
  }
}

/** Throws XtpArgumentError unless it is a number from `least` to `most`. */
export function within(name: string, value: unknown, least: number, most: number): void {
  if (typeof value === 'number' && value >= least && value <= most) return;
  throw new XtpArgumentError(
    `${name} is a number ${least === Number.MIN_VALUE ? 'above 0' : `from ${least}`} to ${most}, not ${String(value)}.`,
  );
}
