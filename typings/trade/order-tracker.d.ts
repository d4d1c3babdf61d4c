import type { Observable } from 'rxjs';
import type { OrderEvent, TradeEvent } from '../xtp/generated/events';
import { type OrderState, type OrderTerms } from './order-state';
/** Keeps the state of every order of one account from its events, in whatever order and however often they come. */
export declare class OrderTracker {
    #private;
    /** `before`: that of a session which was cut and is resumed now. What it knows goes on: the counter tells only what it has not told yet. */
    constructor(isOurs: (orderXtpId: bigint) => boolean, before?: OrderTracker);
    /** Every change of every order; an event that tells nothing new is none. */
    get changes(): Observable<OrderState>;
    /** The changes of one order from now on; completes when the order has ended. */
    changesOf(orderXtpId: bigint): Observable<OrderState>;
    get(orderXtpId: bigint): OrderState | undefined;
    all(): OrderState[];
    /** An order that InsertOrder just took. */
    submitted(order: Omit<OrderTerms, 'ours'>): OrderState;
    onOrder(event: OrderEvent): void;
    /** False: this fill came before, by a replay of the day. */
    onTrade(event: TradeEvent): boolean;
    /** The counter never got the order (OnUnknownOrder after a reconnect): it was not sent to the exchange. */
    onUnknown(orderXtpId: bigint): void;
    complete(): void;
}
