import { type Observable, type ObservableInput } from 'rxjs';
import type { CallOptions } from '../session/call-options';
import type { CancelOptions, CancelOutcome } from './cancel-outcome';
import type { PriceType } from '../xtp/generated/enums';
import type { OrderIntent } from './order-intent';
import { type OrderState } from './order-state';
/** What the new order has different from the old one. */
export interface OrderChanges {
    /** Yuan. Default, as of all that follows: the old order's. */
    readonly price?: number;
    readonly priceType?: PriceType;
    readonly orderClientId?: number;
    /** An id from `account.newOrderId()` for the new order. Default: the SDK gives one. */
    readonly orderXtpId?: bigint;
    /** What both orders are to fill together. Default: the old order's quantity. */
    readonly quantity?: number;
    /** The new order is for a multiple of this: what is left is rounded down, as after odd fills a buy of 137 shares would be rejected. Default 1. */
    readonly lot?: number;
}
/** What happens while an order is replaced. */
export type ReplaceEvent = 
/** Once: what became of the old order. Only if this is `canceled` a new one follows. */
{
    readonly type: 'cancel';
    readonly outcome: CancelOutcome;
}
/** The new order's states, until it has ended. */
 | {
    readonly type: 'order';
    readonly order: OrderState;
};
/** For replacing an order. */
export type ReplaceOptions = Pick<CallOptions, 'timeoutMs'>;
/** What replacing needs of the account. */
export interface ReplaceDesk {
    readonly sessionId: bigint;
    /** Throws XtpStateError, XtpDrainingError. */
    needForOrder(what: string): void;
    order(orderXtpId: bigint): OrderState | undefined;
    cancel(orderXtpId: bigint, options: CancelOptions): ObservableInput<CancelOutcome>;
    /** Sends an intent as the order was sent; undefined if that is not known. */
    wayOf(order: OrderState): ((intent: OrderIntent) => Observable<OrderState>) | undefined;
}
/** See `Account.replace`. `replacing`: the orders that are being replaced. */
export declare function replaced(desk: ReplaceDesk, replacing: Set<bigint>, orderXtpId: bigint, { lot, ...changes }: OrderChanges, { timeoutMs }: ReplaceOptions): Observable<ReplaceEvent>;
