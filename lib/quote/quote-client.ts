import { asyncScheduler, filter, merge, Subject, type Observable, type SchedulerLike } from 'rxjs';
import { XtpCallError, XtpClosedError, XtpLoginError, XtpStateError } from '../errors';
import { Connection, type ConnectionCounters, type Gap } from '../native/connection';
import { endTimeoutOf, type CallOptions, type EndOptions } from '../session/call-options';
import type { ConnectOptions } from '../session/connect-options';
import { connectionOptions, loginOptions, type LoginOptions } from '../session/options';
import { Session, type SessionHost } from '../session/session';
import type { ConnectionStatus } from '../session/status';
import { QuoteCalls } from '../xtp/generated/calls';
import type { Exchange } from '../xtp/generated/enums';
import { quoteEvents } from '../xtp/generated/event-classes';
import {
  IopvEvent,
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
  type QueryAllNQTickersFullInfoEvent,
  type QueryAllTickersEvent,
  type QueryAllTickersFullInfoEvent,
  type QueryTickersPriceInfoEvent,
  type QuoteEvent,
} from '../xtp/generated/events';
import type { Instrument, NqInstrument, Tick, TickerInfo, TickerPrice } from '../xtp/generated/structs';
import { parseSymbol, parseSymbols } from '../market/symbol';
import { symbolName } from '../xtp/symbol-names';
import { bookFromTicks, type BookOptions } from './book/book-from-ticks';
import type { TickBook } from './book/tick-book';
import { subscriptionRefusal, type FeedName, type QuoteNotice } from './notice';
import { QuoteCache } from './quote-cache';
import { applySettings, quoteSettings, type QuoteOptions, type TickOptions } from './quote-options';
import { QuoteQueries } from './quote-queries';
import { Rebuild } from './rebuild';
import { SharedFeed, type InstrumentEvent } from './shared-feed';
import { fetchTicks } from './ticks/fetch-ticks';
import { filledTicks } from './ticks/filled-ticks';
import { tickLossesOf } from './ticks/losses';
import { WholeMarket } from './whole-market';

const firstKind = QuoteKind.OnDisconnected;

/**
 * Quotes: snapshots, order books and ticks as observables, and the instruments of a market.
 *
 * One client is one QuoteApi with one login. Its streams never error: a drop shows in `status`, what was refused or lost in `notices`.
 */
export class QuoteClient {
  /** Quotes of whole exchanges. */
  readonly market: WholeMarket;
  /** The server that gives again what was missed. */
  readonly rebuild: Rebuild;
  readonly #connection: Connection;
  readonly #scheduler: SchedulerLike;
  readonly #calls: QuoteCalls;
  readonly #session: Session;
  readonly #notices = new Subject<QuoteNotice>();
  readonly #events = new Subject<QuoteEvent>();
  readonly #snapshots: SharedFeed<SnapshotEvent>;
  readonly #orderBooks: SharedFeed<OrderBookEvent>;
  readonly #ticks: SharedFeed<TickEvent>;
  readonly #queries: QuoteQueries;
  readonly #cache: QuoteCache | undefined;

  /** Throws XtpArgumentError, XtpLogFolderError and the XtpSdk...Errors; contacts nothing. */
  constructor(options: QuoteOptions) {
    const checked = connectionOptions(options);
    const scheduler = (this.#scheduler = options.scheduler ?? asyncScheduler);
    const settings = quoteSettings(options); // before the api is made: one that nobody holds would never be released
    this.#connection = new Connection('quote', checked, {
      record: (kind, data, at) => this.#route(kind, data, at),
      gap: (gap) => this.#notices.next(gapNotice(gap)),
      spilled: (records, total) => this.#notices.next({ type: 'spilled', records, total }),
      returned: (method, { failed }) => {
        if (method === 'QuoteApi::Login') this.#session.returned(failed); // not the rebuild server's
      },
    });
    this.#calls = new QuoteCalls(this.#connection);
    const calls = this.#calls;
    applySettings(calls, settings);
    this.#session = new Session(this.#host(), scheduler);
    this.#queries = new QuoteQueries(scheduler, (what) => this.#needSession(what));
    this.rebuild = new Rebuild(calls, scheduler, (timeoutMs) => this.#connection.stragglersGone(timeoutMs));
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
    const single = { snapshots: this.#snapshots, orderBooks: this.#orderBooks, ticks: this.#ticks };
    this.market = new WholeMarket(calls, single, (notice) => this.#notices.next(notice));
    this.#cache = options.cache && new QuoteCache(this.#snapshots, options.cache);
  }

  /** Where the connection stands, now and at every change. */
  get status(): Observable<ConnectionStatus> {
    return this.#session.status;
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
  /** Indicative values of ETFs whose snapshots are subscribed (OnETFIOPVData); Shanghai's only from level-1 servers. */
  get iopvs(): Observable<IopvEvent> {
    return this.#events.pipe(filter((event) => event instanceof IopvEvent));
  }
  /** The SDK's version, e.g. `2.2.50` (GetApiVersion). */
  get apiVersion(): string {
    return this.#calls.getApiVersion();
  }
  /** The raw calls of the api, for what has no better form here. */
  get calls(): QuoteCalls {
    return this.#calls;
  }
  /** The latest snapshots of what is subscribed. Throws XtpStateError unless the client was made with `cache`. */
  get cache(): QuoteCache {
    if (!this.#cache)
      throw new XtpStateError('The client keeps no quotes: make it with the option cache, for example { cache: { history: 100 } }.');
    return this.#cache;
  }
  /** Events lost to a full ring, records that took the overflow, the ring's size, and how much of it waits to be read. */
  counters(): ConnectionCounters {
    return this.#connection.counters();
  }

  /** How many instruments are wanted one by one, or are still to be unsubscribed, by kind; those that the front refused are among them. */
  subscriptions(): Readonly<Record<FeedName, number>> {
    return { snapshots: this.#snapshots.size, orderBooks: this.#orderBooks.size, ticks: this.#ticks.size };
  }

  /** Level-2 snapshots (ten levels, queues of the best prices) of one or more symbols. Throws XtpSymbolError at once. */
  snapshots(symbols: string | readonly string[]): Observable<SnapshotEvent> {
    return this.#snapshots.of(symbols);
  }
  /** The latest snapshot of an instrument that anybody has subscribed, if one has come; see `cache`. Throws XtpStateError, XtpSymbolError. */
  latest(symbol: string): SnapshotEvent | undefined {
    return this.cache.latest(symbol);
  }
  /** The snapshots that are kept of an instrument, the oldest first; see `cache`. Throws XtpStateError, XtpSymbolError. */
  history(symbol: string): SnapshotEvent[] {
    return this.cache.history(symbol);
  }
  /** Order books pushed at every change, only for SZ and only by some servers. Throws XtpSymbolError at once. */
  orderBooks(symbols: string | readonly string[]): Observable<OrderBookEvent> {
    return this.#orderBooks.of(symbols);
  }
  /**
   * Every order and trade of the exchange, tick by tick. With `rebuildGaps`, ticks that were lost are fetched from the rebuild server (log in by `rebuild.login`) and come
   * in their place, each tick once; `notices` tells what was fetched and what was not. Throws XtpSymbolError at once.
   */
  ticks(symbols: string | readonly string[]): Observable<TickEvent>;
  ticks(symbols: string | readonly string[], options: TickOptions): Observable<Tick>;
  ticks(symbols: string | readonly string[], { rebuildGaps = false }: TickOptions = {}): Observable<Tick> {
    if (!rebuildGaps) return this.#ticks.of(symbols);
    const tell = (notice: QuoteNotice): void => this.#notices.next(notice);
    return merge(
      ...parseSymbols(symbols).map(({ symbol }) =>
        filledTicks(symbol, this.#ticks.of(symbol), { ...this.#bookOptions(symbol, true), tell }),
      ),
    );
  }
  /**
   * The full book of an instrument from its ticks: every price and order, the same object after each tick (`bookFromTicks`). It says when it is not to be trusted
   * (`stale`): ticks were lost, or the first one came after the opening. With `rebuildGaps` what is missing is fetched from the rebuild server, and it is right again.
   * Each subscriber has a book of his own: `share()` it. Throws XtpSymbolError at once.
   */
  book(symbol: string, { rebuildGaps = false }: TickOptions = {}): Observable<TickBook> {
    const ticks = this.#ticks.of(symbol);
    return bookFromTicks(this.#bookOptions(parseSymbol(symbol).symbol, rebuildGaps))(ticks);
  }

  /**
   * Logs in; what is subscribed already or later goes to the counter from then on.
   * Rejects with XtpArgumentError, XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in already), XtpClosedError.
   */
  async login(options: LoginOptions): Promise<void> {
    return this.#session.login(loginOptions(options));
  }

  /**
   * Keeps a session up until `logout` or `close`: logs in, and after a drop again and again, waiting longer each time (`retry`); `status` says what happens.
   * What is subscribed comes back with every login. Resolves when it is live for the first time; in the background it goes on.
   * Rejects with XtpLoginError when the counter refuses in a way that trying again can not mend (a wrong password), which later shows in `status` as `refused`;
   * XtpArgumentError, XtpStateError (a session is there, or is kept up), XtpClosedError.
   */
  async connect(options: ConnectOptions): Promise<void> {
    return this.#session.connect(options);
  }

  /**
   * Ends the session; subscriptions stay wanted and come back with the next login. Without a session it does nothing.
   * Rejects with XtpCallError when the SDK refuses, XtpTimeoutError when it does not return.
   */
  async logout(options: EndOptions = {}): Promise<void> {
    return this.#session.logout(endTimeoutOf('logout', options));
  }

  /**
   * Every instrument of a market with its trading rules, indexes and suspended ones included (QueryAllTickersFullInfo). An empty market gives [].
   *
   * This and the queries below wait for each other where their answers could not be told apart. They reject with XtpQueryError (the counter refused),
   * XtpTimeoutError, XtpAbortedError, XtpDisconnectedError, XtpCallError (nothing was sent), XtpStateError (no session), XtpArgumentError.
   */
  queryInstruments(exchange: 'SH' | 'SZ', options: CallOptions = {}): Promise<Instrument[]> {
    const shape = { method: 'QueryAllTickersFullInfo', ends: 'last' } as const;
    return this.#queries.rows<QueryAllTickersFullInfoEvent>(QuoteKind.OnQueryAllTickersFullInfo, shape, options, () =>
      this.#calls.queryAllTickersFullInfo(exchange),
    );
  }

  /** Every security of the Beijing exchange and the NEEQ (QueryAllNQTickersFullInfo); only servers of that market answer. */
  queryNqInstruments(options: CallOptions = {}): Promise<NqInstrument[]> {
    const shape = { method: 'QueryAllNQTickersFullInfo', ends: 'last' } as const;
    return this.#queries.rows<QueryAllNQTickersFullInfoEvent>(QuoteKind.OnQueryAllNQTickersFullInfo, shape, options, () =>
      this.#calls.queryAllNqTickersFullInfo(),
    );
  }

  /** Every tradable instrument of a market in short form, without indexes (QueryAllTickers). */
  queryTickers(exchange: 'SH' | 'SZ', options: CallOptions = {}): Promise<TickerInfo[]> {
    const shape = { method: 'QueryAllTickers', ends: 'last' } as const;
    return this.#queries.rows<QueryAllTickersEvent>(QuoteKind.OnQueryAllTickers, shape, options, () =>
      this.#calls.queryAllTickers(exchange),
    );
  }

  /** The last prices of some instruments (QueryTickersPriceInfo), asked for by exchange. More than 3,000 are rate limited: subscribe rather. */
  async queryPrices(symbols: string | readonly string[], options: CallOptions = {}): Promise<TickerPrice[]> {
    const byExchange = new Map<Exchange, string[]>();
    for (const { exchange, ticker } of parseSymbols(symbols)) byExchange.set(exchange, [...(byExchange.get(exchange) ?? []), ticker]);
    const shape = { method: 'QueryTickersPriceInfo', ends: 'last' } as const;
    const rows = await Promise.all(
      [...byExchange].map(([exchange, tickers]) =>
        this.#queries.rows<QueryTickersPriceInfoEvent>(QuoteKind.OnQueryTickersPriceInfo, shape, options, () =>
          this.#calls.queryTickersPriceInfo(tickers, exchange),
        ),
      ),
    );
    return rows.flat();
  }

  /** The last prices of all instruments (QueryAllTickersPriceInfo). Rate limited: subscribe rather. */
  queryAllPrices(options: CallOptions = {}): Promise<TickerPrice[]> {
    const shape = { method: 'QueryAllTickersPriceInfo', ends: 'last' } as const;
    return this.#queries.rows<QueryTickersPriceInfoEvent>(QuoteKind.OnQueryTickersPriceInfo, shape, options, () =>
      this.#calls.queryAllTickersPriceInfo(),
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
  async close(options: EndOptions = {}): Promise<void> {
    const timeoutMs = endTimeoutOf('close', options);
    // Release ends the session too, so a logout that fails is no reason to stop here.
    await this.#session.close(new XtpClosedError('The client was closed.'), timeoutMs).catch(() => undefined);
    const released = this.#connection.close(timeoutMs);
    for (const feed of this.#feeds()) feed.complete();
    this.rebuild.close(new XtpClosedError('The client was closed.'));
    this.#notices.complete();
    this.#events.complete();
    return released;
  }

  /**
   * Closes the client with nothing left behind: logs out, so that nothing new comes, lets every event that has come be handled, and closes.
   * Rejects as `close` does; each of the three has `timeoutMs` at most.
   */
  async drain(options: EndOptions = {}): Promise<void> {
    const timeoutMs = endTimeoutOf('drain', options);
    // The close ends the session too, so a logout that fails is no reason to stop here.
    await this.#session.logout(timeoutMs).catch(() => undefined);
    await this.#connection.delivered(timeoutMs);
    return this.close(options);
  }

  #host(): SessionHost {
    const calls = this.#calls;
    return {
      name: 'The quote client',
      login: async ({ host, port, user, password, protocol, localIp, timeoutMs }) => {
        await this.#connection.stragglersGone(timeoutMs);
        const outcome = await calls.login(host, port, user, password, protocol, localIp, timeoutMs);
        if (outcome.failed) throw new XtpLoginError('The quote login was refused', outcome.errorId, outcome.errorMessage);
      },
      logout: async (timeoutMs) => {
        const outcome = await calls.logout(timeoutMs);
        if (outcome.failed) throw new XtpCallError('QuoteApi::Logout failed', outcome.errorId, outcome.errorMessage);
      },
      started: () => {
        this.market.start();
        for (const feed of this.#feeds()) feed.start();
      },
      ended: (why) => {
        this.market.stop();
        for (const feed of this.#feeds()) feed.stop();
        this.#queries.fail(why);
      },
      hold: () => this.#connection.hold(),
      release: () => this.#connection.release(),
    };
  }

  #feeds(): readonly Pick<SharedFeed<SnapshotEvent>, 'start' | 'stop' | 'complete' | 'roomMade'>[] {
    return [this.#snapshots, this.#orderBooks, this.#ticks];
  }

  #feed<E extends InstrumentEvent>(
    feed: FeedName,
    subscribe: (tickers: readonly string[], exchange: Exchange) => unknown,
    unsubscribe: (tickers: readonly string[], exchange: Exchange) => unknown,
  ): SharedFeed<E> {
    const tell =
      (call: (tickers: readonly string[], exchange: Exchange) => unknown, done: typeof call = () => undefined) =>
      (tickers: readonly string[], exchange: Exchange): boolean => {
        try {
          call(tickers, exchange);
          done(tickers, exchange);
          return true;
        } catch (error) {
          this.#notices.next({ type: 'subscriptionFailed', feed, tickers, error: error as Error });
          return false;
        }
      };
    // Fronts count the instruments of all kinds together.
    const makeRoom = (tickers: readonly string[], exchange: Exchange): void => {
      for (const each of this.#feeds()) each.roomMade(exchange, tickers.length);
    };
    return new SharedFeed<E>({ subscribe: tell(subscribe), unsubscribe: tell(unsubscribe, makeRoom) });
  }

  #bookOptions(symbol: string, rebuilds: boolean): BookOptions & { readonly losses: Observable<void> } {
    const losses = tickLossesOf(symbol, this.#notices, this.status);
    const scheduler = this.#scheduler;
    return rebuilds
      ? { losses, scheduler, fetch: (missing) => fetchTicks(this.rebuild, { symbol, ...missing }, scheduler) }
      : { losses, scheduler };
  }

  #needSession(what: string): void {
    if (!this.#session.isLive) throw new XtpStateError(`${what} needs a session: log in first.`);
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
      this.#session.dropped(event.reason);
    } else if (event instanceof TickByTickLossRangeEvent) {
      this.#notices.next({ type: 'tickLoss', firstPacket: event.beginSequence, lastPacket: event.endSequence });
    } else if (event instanceof QuoteErrorEvent) {
      if (event.error) this.#notices.next({ type: 'error', error: event.error });
    } else {
      this.market.deliver(event);
      this.rebuild.deliver(event);
      this.#queries.deliver(kind, event);
    }
  }

  #checkSubscription(name: FeedName, { symbol, error }: SubMarketDataEvent | SubOrderBookEvent | SubTickByTickEvent): void {
    const feed = { snapshots: this.#snapshots, orderBooks: this.#orderBooks, ticks: this.#ticks }[name];
    if (!error) {
      feed.accepted(symbol);
      return;
    }
    const { errorId, errorMessage } = error;
    const reason = subscriptionRefusal(errorId);
    const askedAgain = feed.refused(symbol, reason === 'limit');
    if (!askedAgain) this.#notices.next({ type: 'subscriptionRefused', feed: name, symbol, reason, errorId, errorMessage });
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
