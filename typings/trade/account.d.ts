import { Observable, type SchedulerLike } from 'rxjs';
import { type XtpError } from '../errors';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import { OrderEvent, TradeEvent, type QueryAssetEvent, type QueryOrderExEvent, type QueryPositionEvent, type QueryTradeEvent, type TraderEvent } from '../xtp/generated/events';
import { type OrderIntent } from './order-intent';
import type { OrderState } from './order-state';
/** A cancel that the counter refused; the order itself is not touched by it. */
export interface CancelRefusal {
    readonly orderXtpId: bigint;
    readonly orderCancelXtpId: bigint;
    readonly errorId: number;
    readonly errorMessage: string;
}
/** What an account needs of its client. */
export interface AccountHost {
    readonly calls: TraderCalls;
    readonly scheduler: SchedulerLike;
    isOurs(orderXtpId: bigint): boolean;
    logout(account: Account, timeoutMs?: number): Promise<void>;
}
/**
 * One login of one account: its orders and trades as they happen, orders to send and cancel, and queries.
 *
 * Events of every client of the account come here; `ours` tells them apart. Streams never error: a drop shows in `status`.
 */
export declare class Account {
    #private;
    /** The account's number. */
    readonly user: string;
    /** Of this login; another one after every login. */
    readonly sessionId: bigint;
    constructor(host: AccountHost, 
    /** The account's number. */
    user: string, 
    /** Of this login; another one after every login. */
    sessionId: bigint);
    get status(): Observable<ConnectionStatus>;
    /** The state of an order at every change of it, folded from order events and trades. */
    get orders(): Observable<OrderState>;
    /** Every fill, once: those that a replay repeats are left out. */
    get trades(): Observable<TradeEvent>;
    /** OnOrderEvent as it came. */
    get orderEvents(): Observable<OrderEvent>;
    /** OnCancelOrderError: cancels that the counter refused. */
    get cancelRefusals(): Observable<CancelRefusal>;
    /** Every callback of this session, as it came. */
    get events(): Observable<TraderEvent>;
    /** The state of an order, if anything was heard of it. */
    order(orderXtpId: bigint): OrderState | undefined;
    /** The states of all orders heard of in this session. */
    knownOrders(): OrderState[];
    /**
     * Sends the order when subscribed, once for each subscriber, and emits its states until it has ended; then completes. A rejection is a state, not an
     * error. Unsubscribing stops listening and cancels nothing. It also completes, with the order still open, when the account logs out or the client
     * closes; after a drop it waits, so follow `status` too.
     * Errors with XtpSymbolError, XtpArgumentError (bad intent), XtpStateError (no session), XtpCallError (InsertOrder gave 0: nothing was sent).
     */
    submit(intent: OrderIntent): Observable<OrderState>;
    /**
     * Asks the counter to cancel an order; returns the cancel's own id. That it worked shows in the order's state, that it did not in
     * `cancelRefusals`. Throws XtpStateError, XtpCallError (nothing was sent).
     */
    cancel(orderXtpId: bigint): bigint;
    /** Cash (QueryAsset). The counter's total does not hold the value of positions. */
    queryAsset(timeoutMs?: number): Promise<QueryAssetEvent | undefined>;
    /** All positions, or that of one symbol (QueryPosition); [] when there is none. */
    queryPositions(symbol?: string, timeoutMs?: number): Promise<QueryPositionEvent[]>;
    /** Today's orders with their reject reasons (QueryOrdersEx); [] when there is none. */
    queryOrders(timeoutMs?: number): Promise<QueryOrderExEvent[]>;
    /** Today's fills (QueryTrades); [] when there is none. */
    queryTrades(timeoutMs?: number): Promise<QueryTradeEvent[]>;
    /** Ends this session; the client and its other accounts stay. */
    logout(timeoutMs?: number): Promise<void>;
    /** Whether it can be used. */
    get isLive(): boolean;
    /** For the client: a callback of this session. */
    deliver(event: TraderEvent): void;
    /** For the client: the session is over; nothing that waits for it will be answered. */
    leave(status: ConnectionStatus, why: XtpError): void;
}
