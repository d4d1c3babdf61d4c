import { Observable } from 'rxjs';
import { XtpArgumentError, XtpCallError } from '../errors';
import type { QuoteCalls } from '../xtp/generated/calls';
import {
  SubscribeAllMarketDataEvent,
  SubscribeAllOptionMarketDataEvent,
  SubscribeAllOptionOrderBookEvent,
  SubscribeAllOptionTickByTickEvent,
  SubscribeAllOrderBookEvent,
  SubscribeAllTickByTickEvent,
  type OrderBookEvent,
  type QuoteEvent,
  type SnapshotEvent,
  type TickEvent,
} from '../xtp/generated/events';
import type { MarketFeedName, QuoteNotice } from './notice';
import type { SharedFeed } from './shared-feed';
import { WholeMarketFeed, type MarketEvent, type WholeExchange } from './whole-market-feed';

type SubscribeAllEvent =
  | SubscribeAllMarketDataEvent
  | SubscribeAllOrderBookEvent
  | SubscribeAllTickByTickEvent
  | SubscribeAllOptionMarketDataEvent
  | SubscribeAllOptionOrderBookEvent
  | SubscribeAllOptionTickByTickEvent;

const replies: readonly (readonly [abstract new (...args: never[]) => SubscribeAllEvent, MarketFeedName])[] = [
  [SubscribeAllMarketDataEvent, 'snapshots'],
  [SubscribeAllOrderBookEvent, 'orderBooks'],
  [SubscribeAllTickByTickEvent, 'ticks'],
  [SubscribeAllOptionMarketDataEvent, 'optionSnapshots'],
  [SubscribeAllOptionOrderBookEvent, 'optionOrderBooks'],
  [SubscribeAllOptionTickByTickEvent, 'optionTicks'],
];

/** What is fed by the single instruments too. */
export interface SingleFeeds {
  readonly snapshots: SharedFeed<SnapshotEvent>;
  readonly orderBooks: SharedFeed<OrderBookEvent>;
  readonly ticks: SharedFeed<TickEvent>;
}

/**
 * Quotes of whole exchanges: every instrument of `SH`, `SZ` or `NQ` (Beijing and the NEEQ), or of Shanghai and Shenzhen together if none is named. Shared
 * and counted as the quotes of single instruments are. For production servers; the public test environment asks not to.
 */
export class WholeMarket {
  readonly #calls: QuoteCalls;
  readonly #tell: (notice: QuoteNotice) => void;
  readonly #snapshots: WholeMarketFeed<SnapshotEvent>;
  readonly #orderBooks: WholeMarketFeed<OrderBookEvent>;
  readonly #ticks: WholeMarketFeed<TickEvent>;
  readonly #optionSnapshots: WholeMarketFeed<SnapshotEvent>;
  readonly #optionOrderBooks: WholeMarketFeed<OrderBookEvent>;
  readonly #optionTicks: WholeMarketFeed<TickEvent>;

  constructor(calls: QuoteCalls, single: SingleFeeds, tell: (notice: QuoteNotice) => void) {
    this.#calls = calls;
    this.#tell = tell;
    this.#snapshots = this.#feed('snapshots', single.snapshots, 'subscribeAllMarketData', 'unSubscribeAllMarketData');
    this.#orderBooks = this.#feed('orderBooks', single.orderBooks, 'subscribeAllOrderBook', 'unSubscribeAllOrderBook');
    this.#ticks = this.#feed('ticks', single.ticks, 'subscribeAllTickByTick', 'unSubscribeAllTickByTick');
    this.#optionSnapshots = this.#feed(
      'optionSnapshots',
      single.snapshots,
      'subscribeAllOptionMarketData',
      'unSubscribeAllOptionMarketData',
    );
    this.#optionOrderBooks = this.#feed(
      'optionOrderBooks',
      single.orderBooks,
      'subscribeAllOptionOrderBook',
      'unSubscribeAllOptionOrderBook',
    );
    this.#optionTicks = this.#feed('optionTicks', single.ticks, 'subscribeAllOptionTickByTick', 'unSubscribeAllOptionTickByTick');
  }

  /** Snapshots of all instruments but options. */
  snapshots(exchange?: WholeExchange): Observable<SnapshotEvent> {
    return of(this.#snapshots, exchange);
  }
  /** Order books of all instruments but options; only Shenzhen has them, and only on some servers. */
  orderBooks(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<OrderBookEvent> {
    return of(this.#orderBooks, exchange);
  }
  /** Ticks of all instruments but options. */
  ticks(exchange?: WholeExchange): Observable<TickEvent> {
    return of(this.#ticks, exchange);
  }
  /** Snapshots of all options. */
  optionSnapshots(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<SnapshotEvent> {
    return of(this.#optionSnapshots, exchange);
  }
  /** Order books of all options: XTP takes the subscription, but no server publishes any today. */
  optionOrderBooks(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<OrderBookEvent> {
    return of(this.#optionOrderBooks, exchange);
  }
  /** Ticks of all options: XTP takes the subscription, but no server publishes any today. */
  optionTicks(exchange?: Exclude<WholeExchange, 'NQ'>): Observable<TickEvent> {
    return of(this.#optionTicks, exchange);
  }

  /** How many exchanges are wanted as a whole, all kinds together; those that the front refused are among them. */
  subscriptions(): number {
    return replies.reduce((sum, [, name]) => sum + this.#byName(name).wanted, 0);
  }

  /** @internal For the client: logged in. Before the single instruments are subscribed. */
  start(): void {
    for (const feed of this.#feeds()) feed.start();
  }

  /** @internal For the client: the session is gone. */
  stop(): void {
    for (const feed of this.#feeds()) feed.stop();
  }

  /** @internal For the client: a callback that may answer a subscription. */
  deliver(event: QuoteEvent): void {
    const [Reply, feed] = replies.find(([Event]) => event instanceof Event) ?? [];
    if (!Reply || !feed || !(event instanceof Reply)) return;
    const { error, exchange } = event;
    if (!error) return;
    if (exchange !== 'unknown') this.#byName(feed).refused(exchange);
    this.#tell({
      type: 'marketRefused',
      feed,
      exchange,
      error: new XtpCallError(`All ${feed} of ${exchange} were refused`, error.errorId, error.errorMessage),
    });
  }

  #feeds(): readonly { start(): void; stop(): void }[] {
    return replies.map(([, name]) => this.#byName(name));
  }

  #byName(name: MarketFeedName): { start(): void; stop(): void; refused(exchange: WholeExchange): void; readonly wanted: number } {
    return {
      snapshots: this.#snapshots,
      orderBooks: this.#orderBooks,
      ticks: this.#ticks,
      optionSnapshots: this.#optionSnapshots,
      optionOrderBooks: this.#optionOrderBooks,
      optionTicks: this.#optionTicks,
    }[name];
  }

  #feed<E extends MarketEvent>(
    name: MarketFeedName,
    single: SharedFeed<E>,
    subscribe: `subscribeAll${string}` & keyof QuoteCalls,
    unsubscribe: `unSubscribeAll${string}` & keyof QuoteCalls,
  ): WholeMarketFeed<E> {
    const attempt =
      (call: typeof subscribe | typeof unsubscribe) =>
      (exchange: WholeExchange): boolean => {
        try {
          this.#calls[call](exchange);
          return true;
        } catch (error) {
          this.#tell({ type: 'marketRefused', feed: name, exchange, error: error as XtpCallError });
          return false;
        }
      };
    return new WholeMarketFeed(
      single,
      { subscribeAll: attempt(subscribe), unsubscribeAll: attempt(unsubscribe) },
      name.startsWith('option'),
    );
  }
}

const exchanges: readonly string[] = ['SH', 'SZ', 'NQ'];

function of<E extends MarketEvent>(feed: WholeMarketFeed<E>, exchange: WholeExchange | undefined): Observable<E> {
  if (exchange === undefined) {
    // What merge does for streams that end together, without its cost for each event.
    const both = [feed.of('SH'), feed.of('SZ')];
    return new Observable((observer) => {
      for (const stream of both) stream.subscribe(observer);
    });
  }
  if (!exchanges.includes(exchange)) throw new XtpArgumentError(`An exchange is one of ${exchanges.join(', ')}, not '${exchange}'.`);
  return feed.of(exchange);
}
