import { lastValueFrom, Observable, Subject, timer, type ObservableInput, type SchedulerLike, type Subscription } from 'rxjs';
import {
  XtpArgumentError,
  XtpCallError,
  XtpDisconnectedError,
  XtpDrainingError,
  XtpQueryError,
  XtpStateError,
  XtpTimeoutError,
  type XtpError,
} from '../errors';
import { endTimeoutOf, type CallOptions, type EndOptions, type RowOptions } from '../session/call-options';
import type { ConnectOptions } from '../session/connect-options';
import type { CheckedLogin } from '../session/options';
import { Session, type SessionHost } from '../session/session';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import { Market, TerminalType } from '../xtp/generated/enums';
import {
  CancelOrderErrorEvent,
  OptionCombinedOrderEvent,
  OrderEvent,
  TradeEvent,
  TraderDisconnectedEvent,
  UnknownOrderEvent,
  type QueryAccountTradeMarketEvent,
  type TraderEvent,
} from '../xtp/generated/events';
import type { OrderInfoEx, OrderInsertFields, TradeReport } from '../xtp/generated/structs';
import { Algo } from './algo';
import { cancelAll, type CancelAllOptions, type CancelReport } from './cancel-all';
import { canceledOn } from './cancel-on';
import type { CancelOptions, CancelOutcome } from './cancel-outcome';
import { cancelRefusal, type CancelRefusal } from './cancel-refusal';
import { Cancels } from './cancels';
import { Credit } from './credit';
import { checkDrain, drained, type DrainOptions } from './drain';
import { Funds } from './funds';
import { AccountQueries, BondsQueries, EtfQueries, IpoQueries, PlainQueries, StructuredFundsQueries } from './generated/queries';
import { Options } from './options';
import { orderFields } from './order-fields';
import type { OrderChoice } from './order-filter';
import type { OrderIntent } from './order-intent';
import { OrderGuards, type OrderGuard } from './order-guards';
import { isEnded, type OrderError, type OrderState } from './order-state';
import { OrderTracker } from './order-tracker';
import type { Reconciliation } from './reconciliation';
import type { AccountSession } from './query-group';
import { replaced, type OrderChanges, type ReplaceEvent, type ReplaceOptions } from './replace';
import { Requests } from './requests';
import type { SentRequest } from './sent-request';
import { submitAll, type BatchEvent, type SubmitAllOptions } from './submit-all';

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
export class Account extends AccountQueries {
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

  readonly #host: AccountHost;
  readonly #tracker: OrderTracker;
  readonly #cancels: Cancels;
  readonly #guards = new OrderGuards();
  /** Orders that are being replaced. */
  readonly #replacing = new Set<bigint>();
  /** How the sales that repay were sent: their states do not say whether they repay principal or the interest of one debt. */
  readonly #repaying = new Map<bigint, SendOrder>();
  #isDraining = false;
  readonly #link: Session;
  readonly #current: { id: bigint };
  #tradingDay = '';
  readonly #orderEvents = new Subject<OrderEvent>();
  readonly #trades = new Subject<TradeReport>();
  readonly #reconciliations = new Subject<Reconciliation>();
  readonly #cancelRefusals = new Subject<CancelRefusal>();
  readonly #sent = new Subject<SentRequest>();
  readonly #events: Subject<TraderEvent>;

  /** The account's number. */
  readonly user: string;

  /** @internal For the client. */
  constructor(host: AccountHost, user: string) {
    const events = new Subject<TraderEvent>();
    const current = { id: 0n };
    const session: AccountSession = {
      calls: host.calls,
      get id() {
        return current.id;
      },
      requests: new Requests(host.scheduler, (what) => this.#needSession(what)),
      events: events.asObservable(),
      need: (what) => this.#needSession(what),
      needForOrder: (what) => {
        this.needForOrder(what);
        this.#guards.other(what);
      },
      follow: (intent, send) => this.#follow(intent, send),
    };
    super(session);
    this.#host = host;
    this.#events = events;
    this.#current = current;
    this.user = user;
    this.#tracker = new OrderTracker((id) => host.isOurs(id));
    this.#link = new Session(this.#sessionHost(), host.scheduler);
    this.#cancels = new Cancels({
      scheduler: host.scheduler,
      tracker: this.#tracker,
      session: this.#link,
      need: () => this.#needSession('A cancel'),
      send: (orderXtpId) => this.requestCancel(orderXtpId),
    });
    this.credit = new Credit(session);
    this.options = new Options(session);
    this.algo = new Algo(session);
    this.funds = new Funds(session);
    this.etf = new EtfQueries(session);
    this.ipo = new IpoQueries(session);
    this.bonds = new BondsQueries(session);
    this.structuredFunds = new StructuredFundsQueries(session);
    this.plain = new PlainQueries(session);
  }

  /** Another one after every login; 0n before the first. */
  get sessionId(): bigint {
    return this.#current.id;
  }
  /** The trading day of the last login, YYYYMMDD; empty before the first (GetTradingDay). */
  get tradingDay(): string {
    return this.#tradingDay;
  }
  /** Where the session stands, now and at every change. */
  get status(): Observable<ConnectionStatus> {
    return this.#link.status;
  }
  /** The state of an order at every change of it, folded from order events and trades. */
  get orders(): Observable<OrderState> {
    return this.#tracker.changes;
  }
  /** Every fill, once: those that a replay repeats are left out, those that only a comparison with the counter brought come, too. */
  get trades(): Observable<TradeReport> {
    return this.#trades.asObservable();
  }
  /** OnOrderEvent as it came. */
  get orderEvents(): Observable<OrderEvent> {
    return this.#orderEvents.asObservable();
  }
  /** OnCancelOrderError: cancels that the counter refused. */
  get cancelRefusals(): Observable<CancelRefusal> {
    return this.#cancelRefusals.asObservable();
  }
  /** Every order and every cancel that this process sends, as soon as the SDK has taken it; what regulators count (`programmeTradingThresholds` of `xtp-rx/market`). */
  get sent(): Observable<SentRequest> {
    return this.#sent.asObservable();
  }
  /** What comparisons with the counter's records brought: after every login of an account that is kept up, and at every `reconcile`. */
  get reconciliations(): Observable<Reconciliation> {
    return this.#reconciliations.asObservable();
  }
  /** Every callback of this account, as it came. */
  get events(): Observable<TraderEvent> {
    return this.session.events;
  }

  /** The state of an order, if anything was heard of it. */
  order(orderXtpId: bigint): OrderState | undefined {
    return this.#tracker.get(orderXtpId);
  }
  /** The states of all orders heard of on the trading day of the last login. */
  knownOrders(): OrderState[] {
    return this.#tracker.all();
  }

  /**
   * Sends the order when subscribed, once for each subscriber, and emits its states until it has ended; then completes. A rejection is a state, not an
   * error. Unsubscribing stops listening and cancels nothing. It also completes, with the order still open, when the account logs out or the client
   * closes, or when a login finds that another trading day has begun; after a drop it waits, so follow `status` too.
   * Errors with XtpSymbolError, XtpArgumentError (bad intent), XtpStateError (no session), XtpDeniedError (a guard), XtpCallError (InsertOrder gave 0), XtpHardLimitError (a hard limit stopped it
   * before the SDK): nothing was sent.
   */
  submit(intent: OrderIntent): Observable<OrderState> {
    const { calls } = this.#host;
    return this.#follow(intent, (fields) =>
      fields.orderXtpId === undefined ? calls.insertOrder(fields, this.sessionId) : calls.insertOrderExtra(fields, this.sessionId),
    );
  }

  /**
   * As `submit`, and cancels the order each time the notifier emits: as soon as it is confirmed and there is a session, unless a cancel is under way. A refused cancel
   * shows in `cancelRefusals` alone: the stream goes on, and nothing is tried again until the notifier emits again. Unsubscribing cancels nothing.
   * Errors also as `cancel` rejects, and with the notifier's error; the order stays as it is then.
   */
  submitAndCancelOn(intent: OrderIntent, notifier: ObservableInput<unknown>): Observable<OrderState> {
    return canceledOn(this.submit(intent), notifier, (id, options) => this.cancel(id, options));
  }

  /**
   * Sends many orders when subscribed, in their order and in one turn unless `perSecond` says otherwise, and emits the states of all until all have ended. What is wrong with
   * one is a `failed` event and stops no other. Unsubscribing sends no more of them, and cancels nothing. Throws XtpArgumentError for a wrong option.
   */
  submitAll(intents: Iterable<OrderIntent>, options: SubmitAllOptions = {}): Observable<BatchEvent> {
    return submitAll(this, intents, options, this.#host.scheduler);
  }

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
  cancel(orderXtpId: bigint, options: CancelOptions = {}): Promise<CancelOutcome> {
    return this.#cancels.cancel(orderXtpId, options);
  }

  /**
   * Only sends a cancel (CancelOrder) and returns its own id, also while the account is `replaying`. That it worked shows in the order's state, that it did not in
   * `cancelRefusals`. Throws XtpStateError, XtpCallError (nothing was sent).
   */
  requestCancel(orderXtpId: bigint): bigint {
    this.#needSession('A cancel');
    const cancelXtpId = this.#guards.cancel(orderXtpId, () => this.#host.calls.cancelOrder(orderXtpId, this.sessionId));
    this.#sent.next({ type: 'cancel', orderXtpId });
    return cancelXtpId;
  }

  /**
   * Cancels all orders that are open now, of this client unless the filter says otherwise, as `cancel` with `whenPossible`: orders that are not confirmed yet are
   * cancelled when they are. Resolves when all are settled, with a report for each in the order they were sent. Orders that are sent later are not touched.
   * Rejects with XtpArgumentError and XtpSymbolError alone.
   */
  cancelAll(filter: OrderChoice = {}, options: CancelAllOptions = {}): Promise<CancelReport[]> {
    return cancelAll(this, filter, options, this.#host.scheduler);
  }

  /**
   * Cancels an order when subscribed and sends what is left of it anew, with changes: XTP can not change an order. What filled in between is not sent again, so both
   * orders never fill more than `changes.quantity` together (default: the old order's). If the old order was not cancelled, or had ended before, no new one is sent.
   * Nor is one after a drop: what was right before may not be so now.
   * Errors with XtpUnknownOrderError (the order's terms are not known; of a `sellToRepay` of an earlier run, whether it repays interest), XtpStateError (also: it is being replaced already), XtpDrainingError, XtpArgumentError: nothing was
   * sent; as `cancel` rejects: no new order was sent; XtpDisconnectedError and as `submit` does: the old order is cancelled, no new one was sent.
   * Unsubscribing before the cancel's outcome sends no new order.
   */
  replace(orderXtpId: bigint, changes: OrderChanges, options: ReplaceOptions = {}): Observable<ReplaceEvent> {
    return replaced(this, this.#replacing, orderXtpId, changes, options);
  }

  /** Asks the guard about every order and cancel from now on, whoever sends it, until what this returns is unsubscribed. `riskGate` is one. */
  guard(guard: OrderGuard): Subscription {
    return this.#guards.add(guard);
  }

  /**
   * An id for an order to come (GetANewOrderXTPID), to be known before anything is heard of the order: put it into the intent as `orderXtpId`. Ids must be
   * used in the order they were given, or a reconnect may lose events. Throws XtpStateError, XtpCallError.
   */
  newOrderId(): bigint {
    this.#needLive('A new order id');
    return this.#host.calls.getANewOrderXtpId(this.sessionId);
  }

  /** Whether the counter has been restarted since the session before this one: what is known from before may be wrong then (IsServerRestart). */
  isServerRestarted(): boolean {
    return this.#host.calls.isServerRestart(this.sessionId);
  }

  /** The markets that this account trades on here; two-centre accounts have one on each node (QueryAccountTradeMarket). */
  async queryMarkets(options: CallOptions = {}): Promise<Extract<Market, 'SH' | 'SZ'>[]> {
    const { calls, id, requests } = this.session;
    const shape = { method: 'QueryAccountTradeMarket', ends: 'first' } as const;
    const reply = await requests.one<QueryAccountTradeMarketEvent>(shape, options, (request) => calls.queryAccountTradeMarket(id, request));
    const bits = reply?.tradeLocation ?? 0;
    return [...(bits & 1 ? (['SH'] as const) : []), ...(bits & 2 ? (['SZ'] as const) : [])];
  }

  /**
   * Tells the counter of the terminal behind this program (ModifyUserTerminalInfo), for those who trade on behalf of others. Throws XtpArgumentError,
   * XtpStateError, XtpCallError.
   */
  setTerminalInfo({ type, ...details }: TerminalDetails): void {
    this.#needLive('The terminal');
    if (!Object.hasOwn(TerminalType.codes, type)) {
      throw new XtpArgumentError(`The type of a terminal is one of ${TerminalType.names.join(', ')}.`);
    }
    this.#host.calls.modifyUserTerminalInfo({ ...details, termType: type }, this.sessionId);
  }

  /**
   * Asks the counter for all orders and trades of the day and takes over what had not been told. An account that is kept up does so after every login by
   * itself. However many rows there are, `timeoutMs` only limits how long none comes (and may be waited for twice). Rejects as queries do.
   */
  async reconcile(options: CallOptions = {}): Promise<Reconciliation> {
    const open = this.#tracker.all().filter((state) => !isEnded(state));
    // The rows of one come after those of the other.
    const patient: RowOptions = { ...options, progress: { rows: 0 } };
    const [orderRows, tradeRows] = await Promise.all([this.queryOrders({}, patient), this.queryTrades({}, patient)]);
    const orders: OrderState[] = [];
    for (const row of orderRows) {
      const before = this.#tracker.get(row.orderXtpId);
      const after = this.#tracker.onOrder(row, orderErrorOf(row));
      if (after !== before) orders.push(after);
    }
    const trades = tradeRows.filter((row) => this.#tracker.onTrade(row));
    for (const trade of trades) this.#trades.next(trade);
    const known = new Set(orderRows.map(({ orderXtpId }) => orderXtpId));
    // Only what nothing was heard of in the meantime: a record is made before its event is sent.
    const lost = open.filter((state) => !known.has(state.orderXtpId) && this.#tracker.get(state.orderXtpId) === state);
    const unknown = lost.flatMap(({ orderXtpId }) => this.#tracker.onUnknown(orderXtpId, 'The counter has no record of the order.') ?? []);
    const reconciliation = { restarted: this.isServerRestarted(), orders, trades, unknown };
    this.#reconciliations.next(reconciliation);
    return reconciliation;
  }

  /**
   * Ends this account when its work is done: takes no orders any more (XtpDrainingError), waits until no order of this client is open, or cancels those that
   * are, lets all events be handled, and logs out. The same goes for combination orders that this object
   * sent; mother orders of algorithms are not waited for.
   * Rejects with XtpDrainTimeoutError (default 30 s), which lists what is open, and XtpAbortedError: the session stays, without taking orders, until `drain` or `logout` is called
   * again. XtpStateError (the account ended meanwhile), XtpArgumentError, and as `logout` does.
   */
  async drain(options: DrainOptions = {}): Promise<void> {
    const timeoutMs = checkDrain(options);
    await this.drained(options);
    return this.logout({ timeoutMs });
  }

  /** Ends this account; the client and its other accounts stay. All its streams complete. Rejects with XtpTimeoutError (default 20 s). */
  async logout(options: EndOptions = {}): Promise<void> {
    const timeoutMs = endTimeoutOf('logout', options);
    this.#host.forget(this);
    return this.end(new XtpStateError(`The account ${this.user} was logged out.`), timeoutMs);
  }

  /** Whether orders can be sent. */
  get isLive(): boolean {
    return this.#link.isLive;
  }

  /** @internal For the client: nothing is under way or kept up. */
  get isIdle(): boolean {
    return this.#link.isIdle;
  }

  /** @internal For the client. */
  login(options: CheckedLogin): Promise<void> {
    return this.#link.login(options);
  }

  /** @internal For the client. */
  connect(options: ConnectOptions): Promise<void> {
    return this.#link.connect(options);
  }

  /** @internal For the client: all of `drain` but the end. */
  drained(options: DrainOptions): Promise<void> {
    this.#isDraining = true;
    const { scheduler } = this.#host;
    const { user, orders } = this;
    return drained(
      {
        ...{ user, orders, scheduler },
        combos: this.options.combos,
        knownOrders: () => this.knownOrders(),
        cancelAll: (filter, limits) => this.cancelAll(filter, limits),
        delivered: () => this.#host.delivered(),
      },
      options,
    );
  }

  /** @internal For the client: a callback of this session. */
  deliver(event: TraderEvent): void {
    if (event instanceof OrderEvent) {
      this.#tracker.onOrder(event, event.error && { errorId: event.error.errorId, errorMessage: event.error.errorMessage });
      this.#orderEvents.next(event);
    } else if (event instanceof TradeEvent) {
      if (this.#tracker.onTrade(event)) this.#trades.next(event);
    } else if (event instanceof CancelOrderErrorEvent) {
      const refused = cancelRefusal(event);
      if (refused) {
        this.#cancels.refused(refused);
        this.#cancelRefusals.next(refused);
      }
    } else if (event instanceof UnknownOrderEvent) {
      this.#tracker.onUnknown(event.orderXtpId, 'The counter never received the order (OnUnknownOrder).');
    } else if (event instanceof OptionCombinedOrderEvent) {
      this.options.combos.told(event);
    } else if (event instanceof TraderDisconnectedEvent) {
      this.#link.dropped(event.reason);
    } else {
      this.session.requests.deliver(event);
    }
    this.#events.next(event);
  }

  /** @internal For the client: nothing comes any more. */
  async end(why: XtpError, timeoutMs: number): Promise<void> {
    const ended = this.#link.close(why, timeoutMs);
    this.#tracker.complete();
    const subjects = [this.#orderEvents, this.#trades, this.#cancelRefusals, this.#reconciliations, this.#sent, this.#events];
    for (const subject of subjects) subject.complete();
    return ended;
  }

  #sessionHost(): SessionHost {
    const host = this.#host;
    return {
      name: `The account ${this.user}`,
      login: async (options) => {
        this.#current.id = await host.login(this, options);
        this.#begin(host.calls.getTradingDay());
      },
      logout: (timeoutMs) => host.logout(this, timeoutMs),
      started: () => undefined,
      ended: (why) => {
        this.session.requests.fail(why);
        this.#cancels.ended(why);
      },
      replay: (againMs, timeoutMs) => this.#replay(againMs, timeoutMs),
      hold: () => host.hold(),
      release: () => host.release(),
    };
  }

  #begin(tradingDay: string): void {
    if (tradingDay === '') return; // the session was lost again before it could be asked
    if (this.#tradingDay !== '' && this.#tradingDay !== tradingDay) {
      this.#tracker.newDay();
      this.#repaying.clear();
      this.options.combos.newDay();
    }
    this.#tradingDay = tradingDay;
  }

  /** Until the counter's records have been compared; a query that it refuses is asked again. Rejects when the session is lost. */
  async #replay(againMs: number, timeoutMs: number): Promise<void> {
    const { id } = this.#current;
    while (this.#link.isUp && this.#current.id === id) {
      try {
        await this.reconcile({ timeoutMs });
        return;
      } catch (error) {
        if (!(error instanceof XtpQueryError || error instanceof XtpCallError || error instanceof XtpTimeoutError)) throw error;
        await lastValueFrom(timer(againMs, this.#host.scheduler));
      }
    }
    throw new XtpDisconnectedError(`The account ${this.user} has lost the connection before it was live.`);
  }

  /** `send` hands the order to the SDK and gives its id; it is called at every subscription. */
  #follow(intent: OrderIntent, send: SendOrder): Observable<OrderState> {
    return new Observable<OrderState>((observer) => {
      const prepare = (): OrderInsertFields => {
        this.needForOrder('An order');
        return orderFields(intent);
      };
      const orderXtpId = this.#guards.order(intent, prepare, send);
      if (intent.side === 'sellToRepay') this.#repaying.set(orderXtpId, send);
      const { symbol, quantity, business = 'cash', side = 'unknown', price = 0, priceType = 'limit', orderClientId = 0 } = intent;
      const { positionEffect = 'init' } = intent;
      // Events wait for this thread, so nothing can be heard of the order before it is known here.
      const following = this.#tracker.changesOf(orderXtpId).subscribe(observer);
      this.#tracker.submitted({ orderXtpId, symbol, business, side, positionEffect, quantity, price, priceType, orderClientId });
      this.#sent.next({ type: 'order', orderXtpId });
      return following;
    });
  }

  /** @internal For `replace`: sends an intent as the order was sent; undefined if that is not known. */
  wayOf({ orderXtpId, side }: OrderState): ((intent: OrderIntent) => Observable<OrderState>) | undefined {
    if (side !== 'sellToRepay') return (intent) => this.submit(intent);
    const send = this.#repaying.get(orderXtpId);
    return send && ((intent) => this.#follow(intent, send));
  }

  /** @internal Throws XtpStateError, XtpDrainingError. */
  needForOrder(what: string): void {
    if (this.#isDraining) throw new XtpDrainingError(`${what} is not taken any more: the account ${this.user} is being drained.`);
    this.#needLive(what);
  }

  #needLive(what: string): void {
    if (!this.isLive) this.#fail(what);
  }

  /** For queries and cancels: they may be sent while the session is not called live yet. */
  #needSession(what: string): void {
    if (!this.#link.isUp) this.#fail(what);
  }

  #fail(what: string): never {
    const advice = this.#link.isKeptUp ? 'it comes back by itself, see status' : 'log in again';
    throw new XtpStateError(`${what} needs a session, that of ${this.user} is ${this.#link.state}: ${advice}.`);
  }
}

/** Hands an order to the SDK and gives its id. */
type SendOrder = (fields: OrderInsertFields) => bigint;

function orderErrorOf({ orderError }: OrderInfoEx): OrderError | undefined {
  if (orderError.errorId === 0) return undefined;
  return { errorId: orderError.errorId, errorMessage: orderError.errorMessage };
}
