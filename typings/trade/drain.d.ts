import { type Observable, type SchedulerLike } from 'rxjs';
import { type CallOptions } from '../session/call-options';
import type { CancelAllOptions } from './cancel-all';
import type { OrderFilter } from './order-filter';
import { type OrderState } from './order-state';
/** For ending a session in an orderly way. `timeoutMs` is for the orders to end; logging out has as long again. */
export interface DrainOptions extends CallOptions {
    /** What becomes of orders of this client that are open: they are waited for (default), or cancelled. A cancel that is refused is not tried again. */
    readonly openOrders?: 'wait' | 'cancel';
}
/** What draining needs of the account. */
export interface DrainDesk {
    readonly user: string;
    readonly scheduler: SchedulerLike;
    /** Complete when the account has ended. */
    readonly orders: Observable<OrderState>;
    /** Combination orders that are open, by their ids. */
    readonly combos: {
        readonly open: ReadonlySet<bigint>;
        readonly ends: Observable<unknown>;
        cancel(orderXtpId: bigint): unknown;
    };
    knownOrders(): OrderState[];
    cancelAll(filter: OrderFilter, options: CancelAllOptions): Promise<unknown>;
    /** All events that have come from the SDK have been handled. */
    delivered(): Promise<void>;
}
/** Throws XtpArgumentError; gives the time limit. */
export declare function checkDrain({ openOrders, ...options }: DrainOptions): number;
/** Waits until no order of this client, and no combination order that was sent here, is open and all events are handled. */
export declare function drained(desk: DrainDesk, options: DrainOptions): Promise<void>;
