import { Observable } from 'rxjs';
import type { Exchange } from '../xtp/generated/enums';
import type { OrderBookEvent, SnapshotEvent, TickEvent } from '../xtp/generated/events';
import type { SharedFeed } from './shared-feed';

/** A quote exchange as a whole; NQ is the Beijing exchange and the NEEQ. */
export type WholeExchange = Extract<Exchange, 'SH' | 'SZ' | 'NQ'>;

/** Quotes that concern one instrument. */
export type MarketEvent = SnapshotEvent | OrderBookEvent | TickEvent;

/** Both answer whether the call went out; whoever offers them tells of a failure. */
export interface MarketFeedCalls {
  subscribeAll(exchange: WholeExchange): boolean;
  unsubscribeAll(exchange: WholeExchange): boolean;
}

interface Entry {
  readonly exchange: WholeExchange;
  observers: number;
  subscribed: boolean;
}

/**
 * All instruments of an exchange (its options, or all the others) as one stream, shared: the first observer subscribes, the last one out unsubscribes.
 * XTP lets only that be unsubscribed which was subscribed in the same way, so while the whole is subscribed, its single instruments are not.
 */
export class WholeMarketFeed<E extends MarketEvent> {
  readonly #feed: SharedFeed<E>;
  readonly #calls: MarketFeedCalls;
  readonly #ofOptions: boolean;
  readonly #entries = new Map<WholeExchange, Entry>();
  #live = false;

  constructor(feed: SharedFeed<E>, calls: MarketFeedCalls, ofOptions: boolean) {
    this.#feed = feed;
    this.#calls = calls;
    this.#ofOptions = ofOptions;
  }

  of(exchange: WholeExchange): Observable<E> {
    return new Observable((observer) => {
      const entry = this.#entry(exchange);
      this.#feed.whole(exchange, this.#ofOptions).subscribe(observer); // which ends it with its own
      this.#count(entry, 1);
      return () => this.#count(entry, -1);
    });
  }

  /** How many exchanges have observers. */
  get wanted(): number {
    return [...this.#entries.values()].filter(({ observers }) => observers > 0).length;
  }

  /** Logged in: subscribes all that is wanted. Before the feed of single instruments does. */
  start(): void {
    this.#live = true;
    for (const entry of this.#entries.values()) {
      entry.subscribed = false;
      this.#feed.cover(entry.exchange, this.#ofOptions, false); // it may have been left while there was no session
      this.#settle(entry);
    }
  }

  /** The session is gone, and with it what the counter knew. */
  stop(): void {
    this.#live = false;
  }

  /** The counter would not: single instruments are subscribed again. */
  refused(exchange: WholeExchange): void {
    const entry = this.#entries.get(exchange);
    if (!entry?.subscribed) return;
    entry.subscribed = false;
    this.#feed.cover(exchange, this.#ofOptions, false);
  }

  #entry(exchange: WholeExchange): Entry {
    let entry = this.#entries.get(exchange);
    if (!entry) {
      entry = { exchange, observers: 0, subscribed: false };
      this.#entries.set(exchange, entry);
    }
    return entry;
  }

  #count(entry: Entry, by: 1 | -1): void {
    entry.observers += by;
    if (entry.observers === (by === 1 ? 1 : 0)) queueMicrotask(() => this.#settle(entry)); // leaving and coming back in one turn changes nothing
  }

  #settle(entry: Entry): void {
    const { exchange, observers, subscribed } = entry;
    const wanted = observers > 0;
    if (!this.#live || wanted === subscribed) return; // start() will look at every entry
    if (wanted) {
      this.#feed.cover(exchange, this.#ofOptions, true);
      entry.subscribed = this.#calls.subscribeAll(exchange);
    } else {
      entry.subscribed = !this.#calls.unsubscribeAll(exchange);
    }
    if (!entry.subscribed) this.#feed.cover(exchange, this.#ofOptions, false);
  }
}
