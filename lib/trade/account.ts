import { BehaviorSubject, Observable, Subject, type SchedulerLike } from 'rxjs';
import { XtpDisconnectedError, XtpStateError, type XtpError } from '../errors';
import { parseSymbol } from '../market/symbol';
import { Collector, type Reply } from '../session/collector';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
import {
  CancelOrderErrorEvent,
  OrderEvent,
  TradeEvent,
  TraderDisconnectedEvent,
  UnknownOrderEvent,
  type QueryAssetEvent,
  type QueryOrderExEvent,
  type QueryPositionEvent,
  type QueryTradeEvent,
  type TraderEvent,
} from '../xtp/generated/events';
import { orderFields, type OrderIntent } from './order-intent';
import type { OrderState } from './order-state';
import { OrderTracker } from './order-tracker';

const queryTimeoutMs = 30_000;

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
export class Account {
  readonly #host: AccountHost;
  readonly #tracker: OrderTracker;
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'live' });
  readonly #orderEvents = new Subject<OrderEvent>();
  readonly #trades = new Subject<TradeEvent>();
  readonly #cancelRefusals = new Subject<CancelRefusal>();
  readonly #events = new Subject<TraderEvent>();
  readonly #queries = new Map<number, Collector<Reply>>();
  /** High, so that raw calls with small request ids of their own do not meet ours. */
  #lastRequest = 0x1000_0000;

  constructor(
    host: AccountHost,
    /** The account's number. */
    readonly user: string,
    /** Of this login; another one after every login. */
    readonly sessionId: bigint,
  ) {
    this.#host = host;
    this.#tracker = new OrderTracker((id) => host.isOurs(id));
  }

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
    return this.#events.asObservable();
  }

  /** The state of an order, if anything was heard of it. */
  order(orderXtpId: bigint): OrderState | undefined {
    return this.#tracker.get(orderXtpId);
  }
  /** The states of all orders heard of in this session. */
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
    return new Observable<OrderState>((observer) => {
      this.#needSession('An order');
      const fields = orderFields(intent);
      const orderXtpId = this.#host.calls.insertOrder(fields, this.sessionId);
      const { symbol, side, quantity, price = 0, priceType = 'limit', orderClientId = 0 } = intent;
      // Events wait for this thread, so nothing can be heard of the order before it is known here.
      const following = this.#tracker.changesOf(orderXtpId).subscribe(observer);
      this.#tracker.submitted({ orderXtpId, symbol, side, quantity, price, priceType, orderClientId });
      return following;
    });
  }

  /**
   * Asks the counter to cancel an order; returns the cancel's own id. That it worked shows in the order's state, that it did not in
   * `cancelRefusals`. Throws XtpStateError, XtpCallError (nothing was sent).
   */
  cancel(orderXtpId: bigint): bigint {
    this.#needSession('A cancel');
    return this.#host.calls.cancelOrder(orderXtpId, this.sessionId);
  }

  /** Cash (QueryAsset). The counter's total does not hold the value of positions. */
  async queryAsset(timeoutMs = queryTimeoutMs): Promise<QueryAssetEvent | undefined> {
    const rows = await this.#query<QueryAssetEvent>('The query of the asset', timeoutMs, (id) =>
      this.#host.calls.queryAsset(this.sessionId, id),
    );
    return rows[0];
  }

  /** All positions, or that of one symbol (QueryPosition); [] when there is none. */
  async queryPositions(symbol?: string, timeoutMs = queryTimeoutMs): Promise<QueryPositionEvent[]> {
    const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
    return this.#query('The query of positions', timeoutMs, (id) =>
      this.#host.calls.queryPosition(parsed?.ticker ?? null, this.sessionId, id, parsed?.market ?? 'init'),
    );
  }

  /** Today's orders with their reject reasons (QueryOrdersEx); [] when there is none. */
  queryOrders(timeoutMs = queryTimeoutMs): Promise<QueryOrderExEvent[]> {
    return this.#query('The query of orders', timeoutMs, (id) => this.#host.calls.queryOrdersEx({}, this.sessionId, id));
  }

  /** Today's fills (QueryTrades); [] when there is none. */
  queryTrades(timeoutMs = queryTimeoutMs): Promise<QueryTradeEvent[]> {
    return this.#query('The query of trades', timeoutMs, (id) => this.#host.calls.queryTrades({}, this.sessionId, id));
  }

  /** Ends this session; the client and its other accounts stay. */
  logout(timeoutMs?: number): Promise<void> {
    return this.#host.logout(this, timeoutMs);
  }

  /** Whether it can be used. */
  get isLive(): boolean {
    return this.#status.value.state === 'live';
  }

  /** For the client: a callback of this session. */
  deliver(event: TraderEvent): void {
    if (event instanceof OrderEvent) {
      this.#tracker.onOrder(event);
      this.#orderEvents.next(event);
    } else if (event instanceof TradeEvent) {
      if (this.#tracker.onTrade(event)) this.#trades.next(event);
    } else if (event instanceof CancelOrderErrorEvent) {
      this.#onCancelError(event);
    } else if (event instanceof UnknownOrderEvent) {
      this.#tracker.onUnknown(event.orderXtpId);
    } else if (event instanceof TraderDisconnectedEvent) {
      const { reason } = event;
      this.leave(
        { state: 'down', reason, message: 'The connection to the trade server was lost.' },
        new XtpDisconnectedError(`The trade connection of ${this.user} was lost (reason ${reason}).`),
      );
    } else {
      this.#queries.get(event.requestId)?.add(event);
    }
    this.#events.next(event);
  }

  /** For the client: the session is over; nothing that waits for it will be answered. */
  leave(status: ConnectionStatus, why: XtpError): void {
    for (const query of [...this.#queries.values()]) query.fail(why);
    this.#status.next(status);
    if (status.state !== 'closed') return;
    this.#status.complete();
    this.#tracker.complete();
    for (const subject of [this.#orderEvents, this.#trades, this.#cancelRefusals, this.#events]) subject.complete();
  }

  #onCancelError({ orderXtpId, orderCancelXtpId, error }: CancelOrderErrorEvent): void {
    if (!error) return; // some servers send one with error id 0, which means nothing
    const { errorId, errorMessage } = error;
    this.#cancelRefusals.next({ orderXtpId, orderCancelXtpId, errorId, errorMessage });
  }

  #needSession(what: string): void {
    const { state } = this.#status.value;
    if (state !== 'live') throw new XtpStateError(`${what} needs a session, that of ${this.user} is ${state}: log in again.`);
  }

  async #query<Row extends Reply>(what: string, timeoutMs: number, send: (requestId: number) => void): Promise<Row[]> {
    this.#needSession(what);
    const requestId = ++this.#lastRequest;
    const collector = new Collector<Row>(what, this.#host.scheduler, timeoutMs, () => this.#queries.delete(requestId));
    this.#queries.set(requestId, collector as unknown as Collector<Reply>);
    try {
      send(requestId);
    } catch (error) {
      collector.fail(error as XtpError);
    }
    return collector.promise;
  }
}
