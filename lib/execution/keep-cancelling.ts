import { Subscription, type SchedulerLike } from 'rxjs';
import type { Executor } from './executor';

type Canceller = Pick<Executor, 'cancel'>;

/** For `keepCancelling`. */
export interface CancelRetry {
  readonly scheduler: SchedulerLike;
  /** Until the second try; each wait is twice the one before, up to half a minute. */
  readonly retryMs: number;
  /** Told of every try that failed at once or by its promise. */
  readonly failed?: (error: unknown) => void;
}

/** Whatever is tried again is so at least this often: a little later than an account waits for a cancel (30 s), as who asks before only joins that one. */
const longestWaitMs = 31_000;

/**
 * Asks to cancel an order, now and again until the caller, who hears of the order's end, unsubscribes: a cancel may be refused for a while (in an auction, by a rate limit),
 * or find no session.
 */
export function keepCancelling(executor: Canceller, orderXtpId: bigint, { scheduler, retryMs, failed }: CancelRetry): Subscription {
  const trying = new Subscription();
  const attempt = (waitMs: number): void => {
    // First: a counter that answers at once may end this by it.
    trying.add(scheduler.schedule(() => attempt(Math.min(2 * waitMs, longestWaitMs)), waitMs));
    cancelOnce(executor, orderXtpId, failed);
  };
  attempt(retryMs);
  return trying;
}

/** Asks once; whatever comes of it is `failed`, never an exception or a rejection that nobody handles. */
export function cancelOnce(executor: Canceller, orderXtpId: bigint, failed: (error: unknown) => void = () => undefined): void {
  try {
    const result = executor.cancel(orderXtpId);
    if (isThenable(result)) result.then(undefined, failed);
  } catch (error) {
    failed(error);
  }
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
