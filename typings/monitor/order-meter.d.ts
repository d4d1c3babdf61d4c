import type { Observable, Observer, Subscription } from 'rxjs';
import type { OrderState } from '../trade/order-state';
import type { SentRequest } from '../trade/sent-request';
/** What is read of an account whose orders and cancels are counted. */
export interface CountedAccount {
    readonly sent: Observable<SentRequest>;
    readonly orders: Observable<Pick<OrderState, 'orderXtpId'>>;
    /** YYYYMMDD, empty before the first login. */
    readonly tradingDay: string;
    /** What was heard of on the trading day. */
    knownOrders(): readonly Pick<OrderState, 'orderXtpId'>[];
}
/** How many orders and cancels an account has sent. */
export interface OrderCounts {
    /** YYYYMMDD. */
    readonly day: number;
    /** By this process within the last second. */
    readonly perSecond: number;
    /** The most of the day within any second, by this process. */
    readonly peakPerSecond: number;
    /** Of the trading day: orders of all the account's clients as far as they were told, and cancels that this process has sent. */
    readonly today: number;
}
/** Counts the orders and cancels of an account. Memory: the ids of the day's orders, and the times of the last second. */
export declare class OrderMeter {
    #private;
    constructor(account: CountedAccount, now: () => number);
    /** Counts from now on; the observer is told of each that was counted, and of the account's end. */
    run(changed: Pick<Observer<void>, 'next' | 'complete'>): Subscription;
    counts(): OrderCounts;
}
