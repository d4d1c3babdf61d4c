import { type Observable, type SchedulerLike } from 'rxjs';
import type { Executor } from '../execution/executor';
import type { CallOptions } from '../session/call-options';
import type { CancelOutcome } from '../trade/cancel-outcome';
import type { OrderIntent } from '../trade/order-intent';
import { type OrderState } from '../trade/order-state';
import type { Position } from '../xtp/generated/structs';
import { type AsyncValuesOptions } from './async-values';
import { type OrderWords, type PriceWord } from './order-words';
/** What a snapshot must have for a desk. */
export interface DeskSnapshot {
    readonly lastPrice: number;
    readonly upperLimitPrice: number;
    readonly lowerLimitPrice: number;
}
/** What a desk needs of its quotes; a `QuoteClient` has it. */
export interface DeskQuotes<Snapshot extends DeskSnapshot> {
    /** Snapshots of an instrument. */
    snapshots(symbol: string): Observable<Snapshot>;
}
/** What a desk needs of its account; an `Account` has it. */
export interface DeskAccount extends Executor {
    /** The state of an order, if anything was heard of it. */
    order(orderXtpId: bigint): OrderState | undefined;
    /** Asks to cancel an order and resolves with what became of it. */
    cancel(orderXtpId: bigint, options?: CallOptions): Promise<CancelOutcome>;
    /** The states of all orders of the day. */
    knownOrders(): OrderState[];
    /** What the account holds. */
    queryPositions(symbol?: string, options?: CallOptions): Promise<Position[]>;
}
/** For an order of a desk. */
export type DeskOrderOptions = OrderWords & CallOptions;
/** Quotes and orders by `await`, for those who do not want streams. `asyncDesk` makes one. */
export declare class AsyncDesk<Snapshot extends DeskSnapshot> {
    #private;
    /** The last price (yuan) of the first snapshot with one. Rejects with XtpTimeoutError, XtpAbortedError, XtpClosedError, XtpSymbolError. */
    price(symbol: string, options?: CallOptions): Promise<number>;
    /** The next snapshot. Rejects as `price` does. */
    snapshot(symbol: string, options?: CallOptions): Promise<Snapshot>;
    /** Snapshots for `for await`, as they come; by default a slow loop gets the newest. Ends with the client. Throws XtpSymbolError, XtpArgumentError. */
    snapshots(symbol: string, options?: AsyncValuesOptions): AsyncIterator<Snapshot, undefined> & AsyncIterable<Snapshot>;
    /**
     * Buys and resolves with how the order ended; a rejection is a state, too. Without a price at the market; where that needs a worst price, the day's price limit. Rejects with
     * XtpOrderOpenError, which has the order's id, when the time limit (default 30 s), the signal or a logout ends the waiting: nothing is cancelled by it. Rejects with XtpArgumentError,
     * XtpSymbolError, XtpStateError, XtpCallError, XtpAbortedError when nothing was sent.
     */
    buy(symbol: string, quantity: number, price?: PriceWord, options?: DeskOrderOptions): Promise<OrderState>;
    /** Sells; as `buy`. */
    sell(symbol: string, quantity: number, price?: PriceWord, options?: DeskOrderOptions): Promise<OrderState>;
    /** Sends any order; as `buy`. */
    submit(intent: OrderIntent, options?: CallOptions): Promise<OrderState>;
    /**
     * Asks to cancel an order and resolves with how it ended, which may be filled. Rejects with XtpOrderOpenError as `buy` does, also when the cancel fails or is refused: `cause` is then its error;
     * with XtpUnknownOrderError when the counter has no such order.
     */
    cancel(orderXtpId: bigint, options?: CallOptions): Promise<OrderState>;
    /** The orders heard of today. */
    orders(): OrderState[];
    /** What the account holds, as the counter says. Rejects as queries do. */
    positions(symbol?: string, options?: CallOptions): Promise<Position[]>;
}
/** A desk on a quote client and an account. Both stay their owner's to close. */
export declare function asyncDesk<Snapshot extends DeskSnapshot>(quotes: DeskQuotes<Snapshot>, account: DeskAccount, { scheduler }?: {
    readonly scheduler?: SchedulerLike;
}): AsyncDesk<Snapshot>;
