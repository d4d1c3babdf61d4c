import { Observable, type ObservableInput, type SchedulerLike, type Subscription } from 'rxjs';
import { type CallOptions, type EndOptions } from '../session/call-options';
import type { CheckedLogin } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import { Market, TerminalType } from '../xtp/generated/enums';
import { OrderEvent, type TraderEvent } from '../xtp/generated/events';
import type { TradeReport } from '../xtp/generated/structs';
import { Algo } from './algo';
import { type CancelAllOptions, type CancelReport } from './cancel-all';
import type { CancelOptions, CancelOutcome } from './cancel-outcome';
import { type CancelRefusal } from './cancel-refusal';
import { Credit } from './credit';
import { type DrainOptions } from './drain';
import { Funds } from './funds';
import { AccountQueries, BondsQueries, EtfQueries, IpoQueries, PlainQueries, StructuredFundsQueries } from './generated/queries';
import { Options } from './options';
import type { OrderChoice } from './order-filter';
import type { OrderIntent } from './order-intent';
import { type OrderGuard } from './order-guards';
import { type OrderState } from './order-state';
import type { Reconciliation } from './reconciliation';
import { type OrderChanges, type ReplaceEvent, type ReplaceOptions } from './replace';
import type { SentRequest } from './sent-request';
import { type BatchEvent, type SubmitAllOptions } from './submit-all';
/** What an account needs of its client. */
export interface AccountHost {
    readonly calls: TraderCalls;
    readonly scheduler: SchedulerLike;
    isOurs(orderXtpId: bigint): boolean;
    /** Gives the session's id. What comes for it goes to the account from then on, after this turn. */
    login(account: Account, options: CheckedLogin): Promise<bigint>;
    logout(account: Account, timeoutMs: number): Promise<void>;
    /** All events that have come from the SDK have been handled. */
    delivered(): Promise<void>;
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
    /** Every order and every cancel that this process sends, as soon as the SDK has taken it; what regulators count (`programmeTradingThresholds` of `xtp-rx/market`). */
    get sent(): Observable<SentRequest>;
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
     * closes, or when a login finds that another trading day has begun; after a drop it waits, so follow `status` too.
     * Errors with XtpSymbolError, XtpArgumentError (bad intent), XtpStateError (no session), XtpDeniedError (a guard), XtpCallError (InsertOrder gave 0), XtpHardLimitError (a hard limit stopped it
     * before the SDK): nothing was sent.
     */
    submit(intent: OrderIntent): Observable<OrderState>;
    /**
     * As `submit`, and cancels the order each time the notifier emits: as soon as it is confirmed and there is a session, unless a cancel is under way. A refused cancel
     * shows in `cancelRefusals` alone: the stream goes on, and nothing is tried again until the notifier emits again. Unsubscribing cancels nothing.
     * Errors also as `cancel` rejects, and with the notifier's error; the order stays as it is then.
     */
    submitAndCancelOn(intent: OrderIntent, notifier: ObservableInput<unknown>): Observable<OrderState>;
    /**
     * Sends many orders when subscribed, in their order and in one turn unless `perSecond` says otherwise, and emits the states of all until all have ended. What is wrong with
     * one is a `failed` event and stops no other. Unsubscribing sends no more of them, and cancels nothing. Throws XtpArgumentError for a wrong option.
     */
    submitAll(intents: Iterable<OrderIntent>, options?: SubmitAllOptions): Observable<BatchEvent>;
    /**
     * Cancels an order and resolves with what really became of it, whoever's cancel or trade it was. One that had ended already is answered at once; nothing is sent
     * then. One that nothing was heard of, another client's, is cancelled too. Cancelling an order again while it is being cancelled waits for the cancel that is under way.
     *
     * On an account that is kept up it waits through drops: after the login, an order that is still open is cancelled again, as the cancel may have been lost. A new cancel
     * is sent as soon as there is a session, also while the account is `replaying`.
     * Rejects with XtpTimeoutError, XtpAbortedError, XtpDisconnectedError (the session will not come back by itself, or the cancel could not be sent again after a drop):
     * whether it was cancelled is not known then.
     * XtpStateError (no session: nothing was sent; or the account was logged out meanwhile), XtpClosedError, XtpCallError (nothing was sent), XtpArgumentError.
     */
    cancel(orderXtpId: bigint, options?: CancelOptions): Promise<CancelOutcome>;
    /**
     * Only sends a cancel (CancelOrder) and returns its own id, also while the account is `replaying`. That it worked shows in the order's state, that it did not in
     * `cancelRefusals`. Throws XtpStateError, XtpCallError (nothing was sent).
     */
    requestCancel(orderXtpId: bigint): bigint;
    /**
     * Cancels all orders that are open now, of this client unless the filter says otherwise, as `cancel` with `whenPossible`: orders that are not confirmed yet are
     * cancelled when they are. Resolves when all are settled, with a report for each in the order they were sent. Orders that are sent later are not touched.
     * Rejects with XtpArgumentError and XtpSymbolError alone.
     */
    cancelAll(filter?: OrderChoice, options?: CancelAllOptions): Promise<CancelReport[]>;
    /**
     * Cancels an order when subscribed and sends what is left of it anew, with changes: XTP can not change an order. What filled in between is not sent again, so both
     * orders never fill more than `changes.quantity` together (default: the old order's). If the old order was not cancelled, or had ended before, no new one is sent.
     * Nor is one after a drop: what was right before may not be so now.
     * Errors with XtpUnknownOrderError (the order's terms are not known; of a `sellToRepay` of an earlier run, whether it repays interest), XtpStateError (also: it is being replaced already), XtpDrainingError, XtpArgumentError: nothing was
     * sent; as `cancel` rejects: no new order was sent; XtpDisconnectedError and as `submit` does: the old order is cancelled, no new one was sent.
     * Unsubscribing before the cancel's outcome sends no new order.
     */
    replace(orderXtpId: bigint, changes: OrderChanges, options?: ReplaceOptions): Observable<ReplaceEvent>;
    /** Asks the guard about every order and cancel from now on, whoever sends it, until what this returns is unsubscribed. `riskGate` is one. */
    guard(guard: OrderGuard): Subscription;
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
     * itself. However many rows there are, `timeoutMs` only limits how long none comes (and may be waited for twice). Rejects as queries do.
     */
    reconcile(options?: CallOptions): Promise<Reconciliation>;
    /**
     * Ends this account when its work is done: takes no orders any more (XtpDrainingError), waits until no order of this client is open, or cancels those that
     * are, lets all events be handled, and logs out. The same goes for combination orders that this object
     * sent; mother orders of algorithms are not waited for.
     * Rejects with XtpDrainTimeoutError (default 30 s), which lists what is open, and XtpAbortedError: the session stays, without taking orders, until `drain` or `logout` is called
     * again. XtpStateError (the account ended meanwhile), XtpArgumentError, and as `logout` does.
     */
    drain(options?: DrainOptions): Promise<void>;
    /** Ends this account; the client and its other accounts stay. All its streams complete. Rejects with XtpTimeoutError (default 20 s). */
    logout(options?: EndOptions): Promise<void>;
    /** Whether orders can be sent. */
    get isLive(): boolean;
}
