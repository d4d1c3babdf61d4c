import { Observable } from 'rxjs';
import { parseSymbols, type ParsedSymbol } from '../market/symbol';
import { Multicast, type Sink } from '../session/multicast';
import { Exchange } from '../xtp/generated/enums';
import { noInstrument } from '../xtp/symbol-names';
import type { EventView } from '../xtp/view';

/** Quotes of one instrument. */
export type InstrumentEvent = EventView & { readonly symbol: string; readonly ticker: string; readonly exchangeCode: number };

/** Both answer whether the call went out; whoever offers them tells of a failure. */
export interface FeedCalls {
  subscribe(tickers: readonly string[], exchange: Exchange): boolean;
  unsubscribe(tickers: readonly string[], exchange: Exchange): boolean;
}

/** The codes of options have eight digits, all others at most six. */
export function isOptionTicker(ticker: string): boolean {
  return /^\d{8}$/.test(ticker);
}

function groupOf(exchange: Exchange, ofOptions: boolean): string {
  return ofOptions ? `${exchange}:options` : exchange;
}

function routeOf<E>(single: Multicast<E> | undefined, whole: Multicast<E> | undefined): Sink<E> | null {
  const [first, second] = [single, whole].flatMap((stream) => (stream?.observed ? [stream.sink] : []));
  if (!first || !second) return first ?? null;
  return {
    next: (event) => {
      first.next(event);
      second.next(event);
    },
  };
}

interface Entry<E> {
  readonly parsed: ParsedSymbol;
  readonly stream: Multicast<E>;
  /** The whole that it is part of. */
  readonly group: string;
  /** Its index, once an event of it has come. */
  instrument: number;
  observers: number;
  /** What the counter was told last, and has not refused. */
  subscribed: boolean;
  /** How much room there had been made at the front when it was asked for last. */
  roomWhenAsked: number;
}

/**
 * One kind of market data (snapshots, order books, ticks), shared by all who want it: the first observer of an instrument subscribes at
 * the counter, the last one out unsubscribes. Changes of one turn go out as one call an exchange. What nobody wants any more leaves nothing behind.
 */
export class SharedFeed<E extends InstrumentEvent> {
  readonly #calls: FeedCalls;
  readonly #entries = new Map<string, Entry<E>>();
  /** What observes an exchange (its options, or all the others) as a whole. */
  readonly #wholes = new Map<string, Multicast<E>>();
  /**
   * By instrument index, so that routing an event is an array look-up and one call: with thousands of instruments, each object on the way of an event is out of the
   * cache. Null: nobody observes it. Undefined: not looked up since somebody came or went.
   */
  readonly #routes: (Sink<E> | null | undefined)[] = [];
  #anyRoute = false;
  readonly #all = new Multicast<E>();
  #changed: Set<Entry<E>> | undefined;
  /** What the counter has refused because the front was full, in the order of the refusals. */
  readonly #waiting = new Set<Entry<E>>();
  /** How many instruments have been unsubscribed so far, by exchange. */
  readonly #room = new Map<Exchange, number>();
  /** What is subscribed as a whole: its single instruments are not, until it is no more. */
  readonly #covered = new Set<string>();
  #live = false;
  #completed = false;

  constructor(calls: FeedCalls) {
    this.#calls = calls;
  }

  /** Everything that arrives, whoever subscribed it. Subscribes nothing itself. */
  get all$(): Observable<E> {
    return this.#all;
  }

  /** The instruments' events as one stream. Throws XtpSymbolError at once for a symbol that can not be. */
  of(symbols: string | readonly string[]): Observable<E> {
    const parsed = parseSymbols(symbols);
    return new Observable((observer) => {
      const entries = parsed.map((symbol) => this.#entry(symbol));
      for (const entry of entries) {
        this.#count(entry, 1);
        entry.stream.subscribe(observer); // which ends these subscriptions with its own
        this.#lookUpAnew(entry);
      }
      return () => {
        for (const entry of entries) {
          this.#lookUpAnew(entry);
          this.#count(entry, -1);
        }
      };
    });
  }

  /** The events of an exchange's options, or of all its other instruments, as one stream. Subscribes nothing itself. */
  whole(exchange: Exchange, ofOptions: boolean): Observable<E> {
    const group = groupOf(exchange, ofOptions);
    return new Observable((observer) => {
      this.#whole(group).subscribe(observer);
      this.#lookUpAllAnew();
      return () => {
        this.#lookUpAllAnew();
        if (!this.#wholes.get(group)?.observed) this.#wholes.delete(group);
      };
    });
  }

  next(event: E): void {
    if (this.#all.observed) this.#all.next(event); // first: what is kept of quotes is to be there when subscribers look
    const { instrument } = event;
    let route = this.#routes[instrument];
    if (route === undefined) route = this.#find(event, instrument);
    if (route !== null) route.next(event);
  }

  /** Logged in: subscribes all that is wanted. */
  start(): void {
    this.#live = true;
    for (const entry of this.#entries.values()) {
      entry.subscribed = false;
      this.#change(entry);
    }
  }

  /** The session is gone, and with it what the counter knew. */
  stop(): void {
    this.#live = false;
    this.#waiting.clear();
    for (const entry of [...this.#entries.values()]) {
      entry.subscribed = false;
      this.#forgetIfUnused(entry);
    }
  }

  /** The counter has agreed to a subscription. */
  accepted(symbol: string): void {
    const entry = this.#entries.get(symbol);
    if (!entry || !this.#live || !this.#isWanted(entry)) return;
    entry.subscribed = true; // a refusal before it was of an older request
    this.#waiting.delete(entry);
  }

  /** The counter has refused one, because the front has no room for more or for good. True: it is asked again at once, for there is room now. */
  refused(symbol: string, isFull: boolean): boolean {
    const entry = this.#entries.get(symbol);
    if (!entry?.subscribed) return false;
    entry.subscribed = false;
    this.#forgetIfUnused(entry);
    if (!isFull || entry.observers === 0) return false;
    if (this.#roomMadeAt(entry.parsed.exchange) > entry.roomWhenAsked) {
      this.#change(entry);
      return true;
    }
    this.#waiting.add(entry);
    return false;
  }

  /** So many instruments were unsubscribed: as many of those that wait are asked for again. */
  roomMade(exchange: Exchange, count: number): void {
    this.#room.set(exchange, this.#roomMadeAt(exchange) + count);
    let left = count;
    for (const entry of this.#waiting) {
      if (left === 0) return;
      if (entry.parsed.exchange !== exchange || !this.#isWanted(entry) || this.#changed?.has(entry)) continue;
      this.#change(entry);
      left--;
    }
  }

  /** How many instruments are known here: those that are observed, or still subscribed. */
  get size(): number {
    return this.#entries.size;
  }

  /** An exchange (its options, or all the others) is to be subscribed as a whole, or has been until now. Takes effect at once. */
  cover(exchange: Exchange, ofOptions: boolean, on: boolean): void {
    const group = groupOf(exchange, ofOptions);
    if (on) this.#covered.add(group);
    else this.#covered.delete(group);
    for (const entry of this.#entries.values()) if (entry.group === group) this.#change(entry);
    this.#send();
  }

  complete(): void {
    this.#live = false;
    this.#completed = true;
    for (const { stream } of [...this.#entries.values()]) stream.complete();
    for (const stream of [...this.#wholes.values()]) stream.complete();
    this.#all.complete();
  }

  #find(event: E, instrument: number): Sink<E> | null {
    const entry = this.#entries.get(event.symbol);
    const route = routeOf(entry?.stream, this.#wholeOf(event));
    if (instrument === noInstrument) return route;
    while (this.#routes.length <= instrument) this.#routes.push(undefined); // an array with holes is slow
    this.#routes[instrument] = route;
    this.#anyRoute = true;
    if (entry) entry.instrument = instrument;
    return route;
  }

  #wholeOf({ ticker, exchangeCode }: E): Multicast<E> | undefined {
    if (this.#wholes.size === 0) return undefined;
    return this.#wholes.get(groupOf(Exchange.name(exchangeCode), isOptionTicker(ticker)));
  }

  #whole(group: string): Multicast<E> {
    let stream = this.#wholes.get(group);
    if (!stream) {
      stream = new Multicast();
      if (this.#completed) stream.complete();
      this.#wholes.set(group, stream);
    }
    return stream;
  }

  #entry(parsed: ParsedSymbol): Entry<E> {
    let entry = this.#entries.get(parsed.symbol);
    if (!entry) {
      const group = groupOf(parsed.exchange, isOptionTicker(parsed.ticker));
      entry = { parsed, stream: new Multicast(), group, instrument: noInstrument, observers: 0, subscribed: false, roomWhenAsked: 0 };
      if (this.#completed) entry.stream.complete();
      this.#entries.set(parsed.symbol, entry);
      this.#lookUpAllAnew(); // it may be known as one that nobody had asked for
    }
    return entry;
  }

  #count(entry: Entry<E>, by: 1 | -1): void {
    entry.observers += by;
    if (entry.observers === (by === 1 ? 1 : 0)) this.#change(entry);
    this.#forgetIfUnused(entry);
  }

  #lookUpAllAnew(): void {
    if (this.#anyRoute) this.#routes.fill(undefined);
    this.#anyRoute = false;
  }

  #lookUpAnew({ instrument }: Entry<E>): void {
    if (instrument !== noInstrument) this.#routes[instrument] = undefined;
  }

  #forgetIfUnused(entry: Entry<E>): void {
    const { symbol } = entry.parsed;
    if (entry.observers > 0 || entry.subscribed || this.#entries.get(symbol) !== entry) return;
    this.#entries.delete(symbol);
    this.#waiting.delete(entry);
  }

  #roomMadeAt(exchange: Exchange): number {
    return this.#room.get(exchange) ?? 0;
  }

  #change(entry: Entry<E>): void {
    if (!this.#live) return; // start() will look at every entry
    if (!this.#changed) {
      this.#changed = new Set();
      queueMicrotask(() => this.#send());
    }
    this.#changed.add(entry);
  }

  #isWanted(entry: Entry<E>): boolean {
    return entry.observers > 0 && !this.#covered.has(entry.group);
  }

  #send(): void {
    const changed = this.#changed ?? [];
    this.#changed = undefined;
    if (!this.#live) return;
    for (const wanted of [true, false]) {
      const byExchange = new Map<Exchange, Entry<E>[]>();
      for (const entry of changed) {
        if (this.#isWanted(entry) !== wanted || entry.subscribed === wanted) continue;
        const { exchange } = entry.parsed;
        const entries = byExchange.get(exchange);
        if (entries) entries.push(entry);
        else byExchange.set(exchange, [entry]);
      }
      for (const [exchange, entries] of byExchange) {
        const tickers = entries.map((entry) => entry.parsed.ticker);
        const sent = wanted ? this.#calls.subscribe(tickers, exchange) : this.#calls.unsubscribe(tickers, exchange);
        if (sent) for (const entry of entries) this.#told(entry, wanted);
      }
    }
  }

  #told(entry: Entry<E>, wanted: boolean): void {
    entry.subscribed = wanted;
    entry.roomWhenAsked = this.#roomMadeAt(entry.parsed.exchange);
    this.#waiting.delete(entry);
    this.#forgetIfUnused(entry);
  }
}
