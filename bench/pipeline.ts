/** The pipeline that every measurement feeds: RxJS filter by instrument, then a subscriber that reads five fields. */
import { filter, type Observable, type Subscription } from 'rxjs';

/** What both bindings' events offer. */
export interface Reading {
  readonly symbol: string;
  readonly receivedNs: number;
}

export interface SnapshotReading extends Reading {
  readonly instrument: number;
  readonly lastPrice: number;
  readonly volume: number;
  bidPriceAt(level: number): number;
  askPriceAt(level: number): number;
}

/** The naive binding's object. */
export interface NaiveSnapshot extends Reading {
  readonly lastPrice: number;
  readonly volume: bigint;
  readonly bidPrices: readonly number[];
  readonly askPrices: readonly number[];
}

/** Sums what was read, so that no reading can be optimised away. */
export class Sink {
  events = 0;
  sum = 0;
  symbols = 0;
}

/** Everything is wanted, so that every event goes all the way. */
export function wanted(symbols: readonly string[]): ReadonlySet<string> {
  return new Set(symbols);
}

export function readSnapshots(
  source: Observable<SnapshotReading>,
  selected: ReadonlySet<string>,
  sink: Sink,
  seen: (event: Reading) => void,
): Subscription {
  const byInstrument: (boolean | undefined)[] = [];
  return source.pipe(filter((s) => (byInstrument[s.instrument] ??= selected.has(s.symbol)))).subscribe((s) => {
    sink.events++;
    sink.symbols += s.symbol.length;
    sink.sum += s.lastPrice + s.bidPriceAt(0) + s.askPriceAt(0) + s.volume;
    seen(s);
  });
}

export function readNaiveSnapshots(
  source: Observable<NaiveSnapshot>,
  selected: ReadonlySet<string>,
  sink: Sink,
  seen: (event: Reading) => void,
): Subscription {
  return source.pipe(filter((s) => selected.has(s.symbol))).subscribe((s) => {
    sink.events++;
    sink.symbols += s.symbol.length;
    sink.sum += s.lastPrice + (s.bidPrices[0] ?? 0) + (s.askPrices[0] ?? 0) + Number(s.volume);
    seen(s);
  });
}

export interface TickReading extends Reading {
  readonly instrument: number;
  readonly sequence: number;
  readonly trade: { readonly price: number; readonly quantity: number } | undefined;
}

export interface NaiveTick extends Reading {
  readonly sequence: bigint;
  readonly trade: { readonly price: number; readonly quantity: bigint };
}

export function readTicks(
  source: Observable<TickReading>,
  selected: ReadonlySet<string>,
  sink: Sink,
  seen: (event: Reading) => void,
): Subscription {
  const byInstrument: (boolean | undefined)[] = [];
  return source.pipe(filter((t) => (byInstrument[t.instrument] ??= selected.has(t.symbol)))).subscribe((t) => {
    const { trade } = t;
    sink.events++;
    sink.symbols += t.symbol.length;
    if (trade) sink.sum += trade.price + trade.quantity + t.sequence;
    seen(t);
  });
}

export function readNaiveTicks(
  source: Observable<NaiveTick>,
  selected: ReadonlySet<string>,
  sink: Sink,
  seen: (event: Reading) => void,
): Subscription {
  return source.pipe(filter((t) => selected.has(t.symbol))).subscribe((t) => {
    sink.events++;
    sink.symbols += t.symbol.length;
    sink.sum += t.trade.price + Number(t.trade.quantity) + Number(t.sequence);
    seen(t);
  });
}
