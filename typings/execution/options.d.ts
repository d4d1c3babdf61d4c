import { type Observable, type SchedulerLike } from 'rxjs';
import { type TradingCalendar } from '../market/calendar';
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
export type CheckedExecution = Required<Omit<ExecutionOptions, 'stop' | 'price' | 'published'>> & Pick<ExecutionOptions, 'stop' | 'price' | 'published'>;
/** Throws XtpArgumentError. */
export declare function executionOptions(options: ExecutionOptions): CheckedExecution;
/** Throws XtpArgumentError unless it is a whole number from 1 on. */
export declare function wholeNumber(name: string, value: unknown): void;
/** Throws XtpArgumentError unless it is a number from `least` to `most`. */
export declare function within(name: string, value: unknown, least: number, most: number): void;
