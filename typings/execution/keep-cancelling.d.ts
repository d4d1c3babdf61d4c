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
/**
 * Asks to cancel an order, now and again until the caller, who hears of the order's end, unsubscribes: a cancel may be refused for a while (in an auction, by a rate limit),
 * or find no session.
 */
export declare function keepCancelling(executor: Canceller, orderXtpId: bigint, { scheduler, retryMs, failed }: CancelRetry): Subscription;
/** Asks once; whatever comes of it is `failed`, never an exception or a rejection that nobody handles. */
export declare function cancelOnce(executor: Canceller, orderXtpId: bigint, failed?: (error: unknown) => void): void;
export {};
