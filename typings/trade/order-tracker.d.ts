import { type Observable } from 'rxjs';
import type { TradeReport } from '../xtp/generated/structs';
import { type OrderError, type OrderRecord, type OrderState, type OrderTerms } from './order-state';
/** Keeps the state of every order of one account from its events, in whatever order and however often they come. */
export declare class OrderTracker {
    #private;
    constructor(isOurs: (orderXtpId: bigint) => boolean);
    /** Every change of every order; an event that tells nothing new is none. */
    get changes(): Observable<OrderState>;
    /** The changes of one order from now on; completes when the order has ended. Of one that has ended: its state. */
    changesOf(orderXtpId: bigint): Observable<OrderState>;
    get(orderXtpId: bigint): OrderState | undefined;
    all(): OrderState[];
    /** An order that InsertOrder just took. */
    submitted(order: Omit<OrderTerms, 'ours'>): OrderState;
    /** An order event, or the counter's own record of the order. */
    onOrder(info: OrderRecord, error?: OrderError): OrderState;
    /** False: this fill came before, by a replay of the day or by a query. */
    onTrade(event: TradeReport): boolean;
    /** The counter does not know the order, and says so (OnUnknownOrder) or has no record of it. */
    onUnknown(orderXtpId: bigint, why: string): OrderState | undefined;
    /** Another day uses the ids of orders and trades again; the streams of orders that never ended complete. */
    newDay(): void;
    complete(): void;
}
