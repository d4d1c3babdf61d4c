import { asyncScheduler, BehaviorSubject, Subject, type Observable } from 'rxjs';
import {
  XtpCallError,
  XtpClosedError,
  XtpDisconnectedError,
  XtpLoginError,
  XtpStateError,
  XtpTimeoutError,
  type XtpError,
} from '../errors';
import { Connection, type Gap } from '../native/connection';
import { Collector, type Reply } from '../session/collector';
import { connectionOptions, loginOptions, type ClientOptions, type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import { QuoteCalls } from '../xtp/generated/calls';
import type { Exchange } from '../xtp/generated/enums';
import { quoteEvents } from '../xtp/generated/event-classes';
import {
  OrderBookEvent,
  QuoteDisconnectedEvent,
  QuoteErrorEvent,
  QuoteKind,
  SnapshotEvent,
  SubMarketDataEvent,
  SubOrderBookEvent,
  SubTickByTickEvent,
  TickByTickLossRangeEvent,
  TickEvent,
  type QueryAllTickersEvent,
  type QueryAllTickersFullInfoEvent,
  type QuoteEvent,
} from '../xtp/generated/events';
import type { EventView } from '../xtp/view';
import { symbolName } from '../xtp/symbol-names';
import { SharedFeed } from './shared-feed';
import type { FeedName, QuoteNotice } from './notice';

const firstKind = QuoteKind.OnDisconnected;
const queryTimeoutMs = 30_000;
const closeTimeoutMs = 10_000;

/**
 * Quotes: snapshots, order books and ticks as observables, and the instruments of a market.
 *
 * One client is one QuoteApi with one login. Its streams never error: a drop shows in `status`, what was refused or lost in `notices`.
 */
export class QuoteClient {
  readonly #connection: Connection;
  readonly #calls: QuoteCalls;
  readonly #scheduler;
  readonly #status = new BehaviorSubject<ConnectionStatus>({ state: 'idle' });
  readonly #notices = new Subject<QuoteNotice>();
  readonly #events = new Subject<QuoteEvent>();
  readonly #snapshots: SharedFeed<SnapshotEvent>;
  readonly #orderBooks: SharedFeed<OrderBookEvent>;
  readonly #ticks: SharedFeed<TickEvent>;
  /** Quote queries carry no request id: one of a kind at a time, the next ones wait. */
  readonly #queries = new Map<number, Collector<Reply>>();
  readonly #queues = new Map<number, Promise<unknown>>();
  /** Kinds whose last answer was given up: its late rows must not be taken for the next one's. */
  readonly #unanswered = new Set<number>();
  #state: 'idle' | 'connecting' | 'live' | 'leaving' | 'closed' = 'idle';
  /** The login has returned, though whoever awaits it has not gone on yet. */
  #sessionIsUp = false;
  #droppedInLogin: number | undefined;

  /** Throws XtpArgumentError, XtpLogFolderError and the XtpSdk...Errors; contacts nothing. */
  constructor(options: ClientOptions) {
    const checked = connectionOptions(options);
    this.#scheduler = options.scheduler ?? asyncScheduler;
    this.#connection = new Connection('quote', checked, {
      record: (kind, data, at) => this.#route(kind, data, at),
      gap: (gap) => this.#notices.next(gapNotice(gap)),
      spilled: (records, total) => this.#notices.next({ type: 'spilled', records, total }),
      returned: (method, { failed }) => (this.#sessionIsUp = method === 'QuoteApi::Login' && !failed),
    });
    this.#calls = new QuoteCalls(this.#connection);
    const calls = this.#calls;
    this.#snapshots = this.#feed(
      'snapshots',
      (t, e) => calls.subscribeMarketData(t, e),
      (t, e) => calls.unSubscribeMarketData(t, e),
    );
    this.#orderBooks = this.#feed(
      'orderBooks',
      (t, e) => calls.subscribeOrderBook(t, e),
      (t, e) => calls.unSubscribeOrderBook(t, e),
    );
    this.#ticks = this.#feed(
      'ticks',
      (t, e) => calls.subscribeTickByTick(t, e),
      (t, e) => calls.unSubscribeTickByTick(t, e),
    );
  }

  /** Where the connection stands, now and at every change. */
  get status(): Observable<ConnectionStatus> {
    return this.#status.asObservable();
  }
  /** What was refused, lost or reported besides the data. */
  get notices(): Observable<QuoteNotice> {
    return this.#notices.asObservable();
  }
  /** Every callback but market data, as it came. */
  get events(): Observable<QuoteEvent> {
    return this.#events.asObservable();
  }
  /** Every snapshot that arrives, whoever subscribed it. */
  get allSnapshots(): Observable<SnapshotEvent> {
    return this.#snapshots.all$;
  }
  /** Every order book that arrives, whoever subscribed it. */
  get allOrderBooks(): Observable<OrderBookEvent> {
    return this.#orderBooks.all$;
  }
  /** Every tick that arrives, whoever subscribed it. */
  get allTicks(): Observable<TickEvent> {
    return this.#ticks.all$;
  }
  /** The raw calls of the api, for what has no better form here. */
  get calls(): QuoteCalls {
    return this.#calls;
  }
  /** Events lost to a full ring, records that took the overflow, and the ring's size. */
  counters(): { readonly lost: number; readonly spilled: number; readonly ringBytes: number } {
    return this.#connection.counters();
  }

  /** Level-2 snapshots (ten levels, queues of the best prices) of one or more symbols. Throws XtpSymbolError at once. */
  snapshots(symbols: string | readonly string[]): Observable<SnapshotEvent> {
    return this.#snapshots.of(symbols);
  }
  /** Order books pushed at every change, only for SZ and only by some servers. Throws XtpSymbolError at once. */
  orderBooks(symbols: string | readonly string[]): Observable<OrderBookEvent> {
    return this.#orderBooks.of(symbols);
  }
  /** Every order and trade of the exchange, tick by tick. Throws XtpSymbolError at once. */
  ticks(symbols: string | readonly string[]): Observable<TickEvent> {
    return this.#ticks.of(symbols);
  }

  /**
   * Logs in; what is subscribed already or later goes to the counter from then on.
   * Rejects with XtpArgumentError, XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in already), XtpClosedError.
   */
  async login(options: LoginOptions): Promise<void> {
    const { host, port, user, password, protocol, localIp, timeoutMs } = loginOptions(options);
    if (this.#state === 'closed') throw new XtpClosedError('The client is closed.');
    if (this.#state !== 'idle') {
      const now = { connecting: 'logging in', live: 'logged in', leaving: 'still logging out' }[this.#state];
      throw new XtpStateError(`The client is ${now}: a login needs one without a session. Await logout() first.`);
    }
    this.#become('connecting');
    this.#sessionIsUp = false;
    this.#droppedInLogin = undefined;
    try {
      await this.#connection.stragglersGone(timeoutMs);
      const outcome = await this.#calls.login(host, port, user, password, protocol, localIp, timeoutMs);
      if (outcome.failed) throw new XtpLoginError('The quote login was refused', outcome.errorId, outcome.errorMessage);
    } catch (error) {
      if (this.#isConnecting()) this.#goDown(error instanceof XtpLoginError ? error.errorId : 0, (error as Error).message);
      throw error;
    }
    if (!this.#isConnecting()) throw new XtpClosedError('The client was closed during its login.');
    const dropped = this.#dropped();
    if (dropped !== undefined) {
      this.#goDown(dropped, 'The connection to the quote server was lost during the login.');
      throw new XtpDisconnectedError(`The quote connection was lost right after the login (reason ${dropped}).`);
    }
    this.#connection.hold();
    this.#become('live');
    for (const feed of this.#feeds()) feed.start();
  }

  /**
   * Ends the session; subscriptions stay wanted and come back with the next login. Without a session it does nothing.
   * Rejects with XtpCallError when the SDK refuses, XtpTimeoutError when it does not return.
   */
  async logout(timeoutMs = closeTimeoutMs): Promise<void> {
    if (this.#state !== 'live') return;
    this.#leave(new XtpStateError('The client was logged out.'));
    this.#state = 'leaving';
    try {
      const outcome = await this.#calls.logout(timeoutMs);
      if (outcome.failed) throw new XtpCallError('QuoteApi::Logout failed', outcome.errorId, outcome.errorMessage);
    } finally {
      if (this.#isLeaving()) this.#become('idle');
    }
  }

  /** Every instrument of a market, indexes and suspended ones included (QueryAllTickersFullInfo). An empty market gives []. */
  queryInstruments(exchange: 'SH' | 'SZ', timeoutMs = queryTimeoutMs): Promise<QueryAllTickersFullInfoEvent[]> {
    return this.#query(QuoteKind.OnQueryAllTickersFullInfo, `The query of ${exchange} instruments`, timeoutMs, () =>
      this.#calls.queryAllTickersFullInfo(exchange),
    );
  }

  /** Every tradable instrument of a market in short form (QueryAllTickers). */
  queryTickers(exchange: 'SH' | 'SZ', timeoutMs = queryTimeoutMs): Promise<QueryAllTickersEvent[]> {
    return this.#query(QuoteKind.OnQueryAllTickers, `The query of ${exchange} tickers`, timeoutMs, () =>
      this.#calls.queryAllTickers(exchange),
    );
  }

  /** The day of the counter, YYYYMMDD; empty before login. */
  tradingDay(): string {
    return this.#calls.getTradingDay();
  }

  /**
   * Logs out and releases the api. All streams complete, waiting calls reject with XtpClosedError. May be called again and again.
   * Rejects with XtpTimeoutError when the SDK does not let go.
   */
  async close(timeoutMs = closeTimeoutMs): Promise<void> {
    if (this.#state !== 'closed') {
      const wasLive = this.#state === 'live';
      this.#leave(new XtpClosedError('The client was closed.'));
      this.#become('closed');
      if (wasLive) await this.#calls.logout(timeoutMs).catch(() => undefined); // release ends the session too
      const released = this.#connection.close(timeoutMs);
      for (const feed of this.#feeds()) feed.complete();
      this.#notices.complete();
      this.#events.complete();
      this.#status.complete();
      return released;
    }
    return this.#connection.close(timeoutMs);
  }

  #feeds(): readonly { start(): void; stop(): void; complete(): void }[] {
    return [this.#snapshots, this.#orderBooks, this.#ticks];
  }

  #feed<E extends EventView & { readonly symbol: string }>(
    feed: FeedName,
    subscribe: (tickers: readonly string[], exchange: Exchange) => unknown,
    unsubscribe: (tickers: readonly string[], exchange: Exchange) => unknown,
  ): SharedFeed<E> {
    const tell =
      (call: (tickers: readonly string[], exchange: Exchange) => unknown) =>
      (tickers: readonly string[], exchange: Exchange): boolean => {
        try {
          call(tickers, exchange);
          return true;
        } catch (error) {
          this.#notices.next({ type: 'subscriptionFailed', feed, tickers, error: error as Error });
          return false;
        }
      };
    return new SharedFeed<E>({ subscribe: tell(subscribe), unsubscribe: tell(unsubscribe) });
  }

  #become(state: 'idle' | 'connecting' | 'live' | 'closed'): void {
    this.#state = state;
    this.#status.next({ state });
  }

  /** Asked after an await, where the compiler would still believe the state before it. */
  #isConnecting(): boolean {
    return this.#state === 'connecting';
  }

  #isLeaving(): boolean {
    return this.#state === 'leaving';
  }

  #dropped(): number | undefined {
    return this.#droppedInLogin;
  }

  #goDown(reason: number, message: string): void {
    this.#state = 'idle';
    this.#status.next({ state: 'down', reason, message });
  }

  /** The session is over: nothing that waits for it will be answered. */
  #leave(why: XtpError): void {
    if (this.#state === 'live') this.#connection.release();
    for (const feed of this.#feeds()) feed.stop();
    for (const query of [...this.#queries.values()]) query.fail(why);
    this.#unanswered.clear();
  }

  #query<Row extends Reply>(kind: number, what: string, timeoutMs: number, send: () => void): Promise<Row[]> {
    const run = (): Promise<Row[]> => {
      if (this.#state !== 'live') return Promise.reject(new XtpStateError(`${what} needs a session: log in first.`));
      if (this.#unanswered.has(kind)) {
        return Promise.reject(new XtpStateError(`${what} must wait: the one before it was given up and may still be answered.`));
      }
      const collector = new Collector<Row>(what, this.#scheduler, timeoutMs, () => this.#queries.delete(kind));
      this.#queries.set(kind, collector as unknown as Collector<Reply>);
      try {
        send();
      } catch (error) {
        collector.fail(error as XtpError);
        return collector.promise;
      }
      return collector.promise.catch((error: unknown) => {
        if (error instanceof XtpTimeoutError) this.#unanswered.add(kind);
        throw error;
      });
    };
    const turn = (this.#queues.get(kind) ?? Promise.resolve()).then(run, run);
    this.#queues.set(
      kind,
      turn.then(
        () => undefined, // not the rows: they would be held until the next query
        () => undefined,
      ),
    );
    return turn;
  }

  #route(kind: number, data: DataView, at: number): void {
    switch (kind) {
      case QuoteKind.OnDepthMarketData:
        this.#snapshots.next(new SnapshotEvent(data, at));
        return;
      case QuoteKind.OnTickByTick:
        this.#ticks.next(new TickEvent(data, at));
        return;
      case QuoteKind.OnOrderBook:
        this.#orderBooks.next(new OrderBookEvent(data, at));
        return;
    }
    const Event = quoteEvents[kind - firstKind];
    if (!Event) return; // a callback of a newer SDK
    const event = new Event(data, at);
    this.#handle(kind, event);
    this.#events.next(event);
  }

  #handle(kind: number, event: QuoteEvent): void {
    if (event instanceof SubMarketDataEvent) {
      this.#checkSubscription('snapshots', event);
    } else if (event instanceof SubOrderBookEvent) {
      this.#checkSubscription('orderBooks', event);
    } else if (event instanceof SubTickByTickEvent) {
      this.#checkSubscription('ticks', event);
    } else if (event instanceof QuoteDisconnectedEvent) {
      const { reason } = event;
      if (this.#state === 'connecting' && this.#sessionIsUp) this.#droppedInLogin = reason;
      if (this.#state !== 'live') return;
      this.#leave(new XtpDisconnectedError(`The quote connection was lost (reason ${reason}).`));
      this.#goDown(reason, 'The connection to the quote server was lost.');
    } else if (event instanceof TickByTickLossRangeEvent) {
      this.#notices.next({ type: 'tickLoss', firstPacket: event.beginSequence, lastPacket: event.endSequence });
    } else if (event instanceof QuoteErrorEvent) {
      if (event.error) this.#notices.next({ type: 'error', error: event.error });
    } else if (this.#unanswered.has(kind)) {
      if (event.isLast) this.#unanswered.delete(kind);
    } else {
      this.#queries.get(kind)?.add(event);
    }
  }

  #checkSubscription(feed: FeedName, { symbol, error }: SubMarketDataEvent | SubOrderBookEvent | SubTickByTickEvent): void {
    if (!error) return;
    this.#notices.next({ type: 'subscriptionRefused', feed, symbol, errorId: error.errorId, errorMessage: error.errorMessage });
  }
}

function gapNotice({ kind, instrument, count }: Gap): QuoteNotice {
  const feeds: Readonly<Record<number, FeedName>> = {
    [QuoteKind.OnDepthMarketData]: 'snapshots',
    [QuoteKind.OnOrderBook]: 'orderBooks',
    [QuoteKind.OnTickByTick]: 'ticks',
  };
  return { type: 'gap', feed: feeds[kind] ?? 'other', symbol: symbolName(instrument), count };
}
