import { Observable, type SchedulerLike } from 'rxjs';
import { type CallOptions, type EndOptions } from '../session/call-options';
import type { CheckedLogin } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import { Market, TerminalType } from '../xtp/generated/enums';
import { OrderEvent, type TraderEvent } from '../xtp/generated/events';
import type { TradeReport } from '../xtp/generated/structs';
import { Algo } from './algo';
import { type CancelRefusal } from './cancel-refusal';
import { Credit } from './credit';
import { Funds } from './funds';
import { AccountQueries, BondsQueries, EtfQueries, IpoQueries, PlainQueries, StructuredFundsQueries } from './generated/queries';
import { Options } from './options';
import type { OrderIntent } from './order-intent';
import { type OrderState } from './order-state';
import type { Reconciliation } from './reconciliation';
/** What an account needs of its client. */
export interface AccountHost {
    readonly calls: TraderCalls;
    readonly scheduler: SchedulerLike;
    isOurs(orderXtpId: bigint): boolean;
    /** Gives the session's id. What comes for it goes to the account from then on, after this turn. */
    login(account: Account, options: CheckedLogin): Promise<bigint>;
    logout(sessionId: bigint, timeoutMs: number): Promise<void>;
    /** The account is not to be known any more. */
    forget(account: Account): void;
    hold(): void;
    release(): void;
}
/** What regulators want to know of the machine that orders come from (穿透式监管). None of it is ever printed. */
export interface TerminalDetails {
    readonly type: Exclude<TerminalType, 'unknown'>;
    readonly localIp: string;
    readonly macAddress: string;
    readonly hardDisk: string;
    readonly internetIp?: string;
    readonly internetPort?: number;
    readonly clientVersion?: string;
    readonly macosSerialNumber?: string;
}
/**
 * One account: its orders and trades as they happen, orders to send and cancel, and queries. What belongs to one kind of business is in a
 * group: `credit`, `options`, `algo`, `etf`, ...
 *
 * Events of every client of the account come here; `ours` tells them apart. Streams never error: a drop shows in `status`. A login after a drop goes on with
 * the same account: its streams and what it knows of the day's orders stay. (On another trading day it forgets them: their ids are used again.) Only `logout` and the client's `close` end it.
 */
export declare class Account extends AccountQueries {
    #private;
    /** Margin trading. */
    readonly credit: Credit;
    /** Option contracts and combinations. */
    readonly options: Options;
    /** Algorithms that trade for the account. */
    readonly algo: Algo;
    /** Money moved between counters. */
    readonly funds: Funds;
    /** What to know for creating and redeeming ETFs. */
    readonly etf: EtfQueries;
    /** New stocks and bonds. */
    readonly ipo: IpoQueries;
    /** Convertible bonds. */
    readonly bonds: BondsQueries;
    /** Structured funds. */
    readonly structuredFunds: StructuredFundsQueries;
    /** The order queries in their older form, without reject reasons and exchange numbers. */
    readonly plain: PlainQueries;
    /** The account's number. */
    readonly user: string;
    /** Another one after every login; 0n before the first. */
    get sessionId(): bigint;
    /** The trading day of the last login, YYYYMMDD; empty before the first (GetTradingDay). */
    get tradingDay(): string;
    /** Where the session stands, now and at every change. */
    get status(): Observable<ConnectionStatus>;
    /** The state of an order at every change of it, folded from order events and trades. */
    get orders(): Observable<OrderState>;
    /** Every fill, once: those that a replay repeats are left out, those that only a comparison with the counter brought come, too. */
    get trades(): Observable<TradeReport>;
    /** OnOrderEvent as it came. */
    get orderEvents(): Observable<OrderEvent>;
    /** OnCancelOrderError: cancels that the counter refused. */
    get cancelRefusals(): Observable<CancelRefusal>;
    /** What comparisons with the counter's records brought: after every login of an account that is kept up, and at every `reconcile`. */
    get reconciliations(): Observable<Reconciliation>;
    /** Every callback of this account, as it came. */
    get events(): Observable<TraderEvent>;
    /** The state of an order, if anything was heard of it. */
    order(orderXtpId: bigint): OrderState | undefined;
    /** The states of all orders heard of on the trading day of the last login. */
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
    /**
     * An id for an order to come (GetANewOrderXTPID), to be known before anything is heard of the order: put it into the intent as `orderXtpId`. Ids must be
     * used in the order they were given, or a reconnect may lose events. Throws XtpStateError, XtpCallError.
     */
    newOrderId(): bigint;
    /** Whether the counter has been restarted since the session before this one: what is known from before may be wrong then (IsServerRestart). */
    isServerRestarted(): boolean;
    /** The markets that this account trades on here; two-centre accounts have one on each node (QueryAccountTradeMarket). */
    queryMarkets(options?: CallOptions): Promise<Extract<Market, 'SH' | 'SZ'>[]>;
    /**
     * Tells the counter of the terminal behind this program (ModifyUserTerminalInfo), for those who trade on behalf of others. Throws XtpArgumentError,
     * XtpStateError, XtpCallError.
     */
    setTerminalInfo({ type, ...details }: TerminalDetails): void;
    /**
     * Asks the counter for all orders and trades of the day and takes over what had not been told. An account that is kept up does so after every login by
     * itself. Rejects as queries do.
     */
    reconcile(options?: CallOptions): Promise<Reconciliation>;
    /** Ends this account; the client and its other accounts stay. All its streams complete. Rejects with XtpTimeoutError (default 20 s). */
    logout(options?: EndOptions): Promise<void>;
    /** Whether orders can be sent. */
    get isLive(): boolean;
}
