import { Observable, type Subscription } from 'rxjs';
import { Multicast } from '../session/multicast';
import { Exchange } from '../xtp/generated/enums';
import type { OrderBookEvent, SnapshotEvent, TickEvent } from '../xtp/generated/events';
import { noInstrument } from '../xtp/symbol-names';
import { isOptionTicker, type SharedFeed } from './shared-feed';

/** A quote exchange as a whole; NQ is the Beijing exchange and the NEEQ. */
export type WholeExchange = Extract<Exchange, 'SH' | 'SZ' | 'NQ'>;

/** Quotes that concern one instrument. */
export type MarketEvent = SnapshotEvent | OrderBookEvent | TickEvent;

/** Both answer whether the call went out; whoever offers them tells of a failure. */
export interface MarketFeedCalls {
  subscribeAll(exchange: WholeExchange): boolean;
  unsubscribeAll(exchange: WholeExchange): boolean;
}

interface Entry<E> {
  readonly exchange: WholeExchange;
  readonly stream: Multicast<E>;
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
  readonly #entries = new Map<WholeExchange, Entry<E>>();
  /** By instrument index, so that routing an event is an array look-up; null: not of this feed. */
  #byInstrument: (Entry<E> | null | undefined)[] = [];
  #observers = 0;
  #following: Subscription | undefined;
  #live = false;

  constructor(feed: SharedFeed<E>, calls: MarketFeedCalls, ofOptions: boolean) {
    this.#feed = feed;
    this.#calls = calls;
    this.#ofOptions = ofOptions;
  }

  of(exchange: WholeExchange): Observable<E> {
    return new Observable((observer) => {
      const entry = this.#entry(exchange);
      const following = entry.stream.subscribe(observer);
      this.#count(entry, 1);
      return () => {
        following.unsubscribe();
        this.#count(entry, -1);
      };
    });
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

  #entry(exchange: WholeExchange): Entry<E> {
    let entry = this.#entries.get(exchange);
    if (!entry) {
      entry = { exchange, stream: new Multicast(), observers: 0, subscribed: false };
      this.#entries.set(exchange, entry);
      this.#byInstrument = []; // some may be known as those that nobody had asked for
    }
    return entry;
  }

  #count(entry: Entry<E>, by: 1 | -1): void {
    entry.observers += by;
    this.#observers += by;
    if (this.#observers === 1 && by === 1) this.#follow();
    if (this.#observers === 0) this.#following?.unsubscribe();
    if (entry.observers === (by === 1 ? 1 : 0)) queueMicrotask(() => this.#settle(entry)); // leaving and coming back in one turn changes nothing
  }

  #follow(): void {
    this.#following = this.#feed.all$.subscribe({
      next: (event) => this.#next(event),
      complete: () => {
        for (const { stream } of this.#entries.values()) stream.complete();
      },
    });
  }

  #next(event: E): void {
    const { instrument } = event;
    let entry = this.#byInstrument[instrument];
    if (entry === undefined) entry = this.#find(event, instrument);
    entry?.stream.next(event);
  }

  #find(event: E, instrument: number): Entry<E> | null {
    const exchange = Exchange.name(event.exchangeCode) as WholeExchange;
    const entry = isOptionTicker(event.ticker) === this.#ofOptions ? (this.#entries.get(exchange) ?? null) : null;
    if (instrument !== noInstrument) this.#byInstrument[instrument] = entry;
    return entry;
  }

  #settle(entry: Entry<E>): void {
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
