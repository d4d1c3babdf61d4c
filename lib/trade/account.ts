import { BehaviorSubject, Observable, Subject, type SchedulerLike } from 'rxjs';
import { XtpArgumentError, XtpDisconnectedError, XtpStateError, type XtpError } from '../errors';
import type { CallOptions, EndOptions } from '../session/call-options';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import { Market, TerminalType } from '../xtp/generated/enums';
import {
  CancelOrderErrorEvent,
  OrderEvent,
  TradeEvent,
  TraderDisconnectedEvent,
  UnknownOrderEvent,
  type QueryAccountTradeMarketEvent,
  type TraderEvent,
} from '../xtp/generated/events';
import type { OrderInsertFields } from '../xtp/generated/structs';
import { Algo } from './algo';
import { cancelRefusal, type CancelRefusal } from './cancel-refusal';
import { Credit } from './credit';
import { Funds } from './funds';
import { AccountQueries, BondsQueries, EtfQueries, IpoQueries, PlainQueries, StructuredFundsQueries } from './generated/queries';
import { Options } from './options';
import { orderFields } from './order-fields';
import type { OrderIntent } from './order-intent';
import type { OrderState } from './order-state';
import { OrderTracker } from './order-tracker';
import type { AccountSession } from './query-group';
import { Requests } from './requests';

/** What an account needs of its client. */
export interface AccountHost {
  readonly calls: TraderCalls;
  readonly scheduler: SchedulerLike;
  isOurs(orderXtpId: bigint): boolean;
  logout(account: Account, options: EndOptions): Promise<void>;
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
 * One login of one account: its orders and trades as they happen, orders to send and cancel, and queries. What belongs to one kind of business is in a
 * group: `credit`, `options`, `algo`, `etf`, ...
 *
 * Events of every client of the account come here; `ours` tells them apart. Streams never error: a drop shows in `status`.
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
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'live' });
  readonly #orderEvents = new Subject<OrderEvent>();
  readonly #trades = new Subject<TradeEvent>();
  readonly #cancelRefusals = new Subject<CancelRefusal>();
  readonly #events: Subject<TraderEvent>;

  /** The account's number. */
  readonly user: string;

  /** @internal For the client, which makes one at every login. `before`: the account whose session was cut and is resumed. */
  constructor(host: AccountHost, user: string, sessionId: bigint, before?: Account) {
    const events = new Subject<TraderEvent>();
    const session: AccountSession = {
      calls: host.calls,
      id: sessionId,
      requests: new Requests(host.scheduler, (what) => this.#need(what)),
      events: events.asObservable(),
      need: (what) => this.#need(what),
      follow: (intent, send) => this.#follow(intent, send),
    };
    super(session);
    this.#host = host;
    this.#events = events;
    this.user = user;
    this.#tracker = new OrderTracker((id) => host.isOurs(id), before && before.#tracker);
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

  /** Of this login; another one after every login. */
  get sessionId(): bigint {
    return this.session.id;
  }
  /** Where the session stands, now and at every change. */
  get status(): Observable<ConnectionStatus> {
    return this.#status.asObservable();
  }
  /** The state of an order at every change of it, folded from order events and trades. */
  get orders(): Observable<OrderState> {
    return this.#tracker.changes;
  }
  /** Every fill, once: those that a replay repeats are left out. */
  get trades(): Observable<TradeEvent> {
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
  /** Every callback of this session, as it came. */
  get events(): Observable<TraderEvent> {
    return this.session.events;
  }

  /** The state of an order, if anything was heard of it. */
  order(orderXtpId: bigint): OrderState | undefined {
    return this.#tracker.get(orderXtpId);
  }
  /** The states of all orders heard of in this session, and in those before it that a drop ended. */
  knownOrders(): OrderState[] {
    return this.#tracker.all();
  }

  /**
   * Sends the order when subscribed, once for each subscriber, and emits its states until it has ended; then completes. A rejection is a state, not an
   * error. Unsubscribing stops listening and cancels nothing. It also completes, with the order still open, when the account logs out or the client
   * closes; after a drop it waits, so follow `status` too.
   * Errors with XtpSymbolError, XtpArgumentError (bad intent), XtpStateError (no session), XtpCallError (InsertOrder gave 0: nothing was sent).
   */
  submit(intent: OrderIntent): Observable<OrderState> {
    const { calls } = this.#host;
    return this.#follow(intent, (fields) =>
      intent.orderXtpId === undefined ? calls.insertOrder(fields, this.sessionId) : calls.insertOrderExtra(fields, this.sessionId),
    );
  }

  /**
   * Asks the counter to cancel an order; returns the cancel's own id. That it worked shows in the order's state, that it did not in
   * `cancelRefusals`. Throws XtpStateError, XtpCallError (nothing was sent).
   */
  cancel(orderXtpId: bigint): bigint {
    this.#need('A cancel');
    return this.#host.calls.cancelOrder(orderXtpId, this.sessionId);
  }

  /**
   * An id for an order to come (GetANewOrderXTPID), to be known before anything is heard of the order: put it into the intent as `orderXtpId`. Ids must be
   * used in the order they were given, or a reconnect may lose events. Throws XtpStateError, XtpCallError.
   */
  newOrderId(): bigint {
    this.#need('A new order id');
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
    this.#need('The terminal');
    if (!Object.hasOwn(TerminalType.codes, type)) {
      throw new XtpArgumentError(`The type of a terminal is one of ${TerminalType.names.join(', ')}.`);
    }
    this.#host.calls.modifyUserTerminalInfo({ ...details, termType: type }, this.sessionId);
  }

  /** Ends this session; the client and its other accounts stay. Rejects with XtpCallError, XtpTimeoutError (default 20 s). */
  logout(options: EndOptions = {}): Promise<void> {
    return this.#host.logout(this, options);
  }

  /** Whether it can be used. */
  get isLive(): boolean {
    return this.#status.value.state === 'live';
  }

  /** @internal For the client: a callback of this session. */
  deliver(event: TraderEvent): void {
    if (event instanceof OrderEvent) {
      this.#tracker.onOrder(event);
      this.#orderEvents.next(event);
    } else if (event instanceof TradeEvent) {
      if (this.#tracker.onTrade(event)) this.#trades.next(event);
    } else if (event instanceof CancelOrderErrorEvent) {
      const refused = cancelRefusal(event);
      if (refused) this.#cancelRefusals.next(refused);
    } else if (event instanceof UnknownOrderEvent) {
      this.#tracker.onUnknown(event.orderXtpId);
    } else if (event instanceof TraderDisconnectedEvent) {
      const { reason } = event;
      this.leave(
        { state: 'down', reason, message: 'The connection to the trade server was lost.' },
        new XtpDisconnectedError(`The trade connection of ${this.user} was lost (reason ${reason}).`),
      );
    } else {
      this.session.requests.deliver(event);
    }
    this.#events.next(event);
  }

  /** @internal For the client: the session is over; nothing that waits for it will be answered. */
  leave(status: ConnectionStatus, why: XtpError): void {
    this.session.requests.fail(why);
    this.#status.next(status);
    if (status.state !== 'closed') return;
    this.#status.complete();
    this.#tracker.complete();
    for (const subject of [this.#orderEvents, this.#trades, this.#cancelRefusals, this.#events]) subject.complete();
  }

  /** `send` hands the order to the SDK and gives its id; it is called at every subscription. */
  #follow(intent: OrderIntent, send: (fields: OrderInsertFields) => bigint): Observable<OrderState> {
    return new Observable<OrderState>((observer) => {
      this.#need('An order');
      const fields = orderFields(intent);
      const orderXtpId = send(fields);
      const { symbol, quantity, side = 'unknown', price = 0, priceType = 'limit', orderClientId = 0 } = intent;
      // Events wait for this thread, so nothing can be heard of the order before it is known here.
      const following = this.#tracker.changesOf(orderXtpId).subscribe(observer);
      this.#tracker.submitted({ orderXtpId, symbol, side, quantity, price, priceType, orderClientId });
      return following;
    });
  }

  #need(what: string): void {
    const { state } = this.#status.value;
    if (state !== 'live') throw new XtpStateError(`${what} needs a session, that of ${this.user} is ${state}: log in again.`);
  }
}
