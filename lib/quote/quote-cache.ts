import { Subscription, type Observable } from 'rxjs';
import * as v from 'valibot';
import { parseSymbol } from '../market/symbol';
import { check } from '../session/options';
import { nowNs } from '../xtp/clock';
import { SnapshotEvent } from '../xtp/generated/events';
import { noInstrument } from '../xtp/symbol-names';
import { recordHeader } from '../xtp/view';
import { RecordRing } from './record-ring';

/** What a client keeps of its snapshots. */
export interface QuoteCacheOptions {
  /**
   * How many snapshots are kept of each instrument. Default 1, the latest alone. Each takes at most 1.6 KiB (a level-2 snapshot with full queues), less without
   * queues: 1,000 are 1.6 MB an instrument.
   */
  readonly history?: number;
  /** The same for single instruments, by symbol. */
  readonly historyOf?: Readonly<Record<string, number>>;
}

const capacity = v.pipe(v.number(), v.integer('must be a whole number'), v.minValue(1, 'must be 1 or more'));
export const cacheSchema = v.object({ history: v.optional(capacity), historyOf: v.optional(v.record(v.string(), capacity)) });

/** Where the snapshots come from. */
export interface SnapshotSource {
  /** All that arrive; subscribes nothing at the counter. */
  readonly all$: Observable<SnapshotEvent>;
  of(symbols: string | readonly string[]): Observable<SnapshotEvent>;
}

/**
 * The latest snapshots of each instrument that anybody has subscribed. It subscribes nothing itself, unless asked by `follow`. Snapshots are kept as bytes: keeping one
 * is a copy of its record; what is asked for is a copy again, which is the asker's and does not change.
 */
export class QuoteCache {
  readonly #source: SnapshotSource;
  readonly #history: number;
  readonly #historyOf: Readonly<Record<string, number>>;
  readonly #bySymbol = new Map<string, RecordRing>();
  readonly #byInstrument: (RecordRing | undefined)[] = [];

  /** Throws XtpArgumentError, and XtpSymbolError for a name in `historyOf` that is no symbol. */
  constructor(source: SnapshotSource, options: QuoteCacheOptions = {}) {
    const { history = 1, historyOf = {} } = check('cache options', cacheSchema, options);
    Object.keys(historyOf).forEach(parseSymbol);
    this.#source = source;
    this.#history = history;
    this.#historyOf = historyOf;
    source.all$.subscribe((snapshot) => this.#keep(snapshot));
  }

  /** The latest snapshot of an instrument, or undefined while none has come. Throws XtpSymbolError. */
  latest(symbol: string): SnapshotEvent | undefined {
    const ring = this.#ringOf(symbol);
    return ring && viewOf(ring, ring.count - 1);
  }

  /** What is kept of an instrument, the oldest first. Throws XtpSymbolError. */
  history(symbol: string): SnapshotEvent[] {
    const ring = this.#ringOf(symbol);
    return ring ? Array.from({ length: ring.count }, (_, i) => viewOf(ring, i)) : [];
  }

  /**
   * How many milliseconds ago the latest snapshot of an instrument came here, by this machine's steady clock, or undefined while none has come. In continuous trading
   * one comes at least every minute. Throws XtpSymbolError.
   */
  ageMs(symbol: string): number | undefined {
    const latest = this.latest(symbol);
    return latest && (nowNs() - latest.receivedNs) / 1e6;
  }

  /** Keeps instruments subscribed until the subscription is ended. Throws XtpSymbolError. */
  follow(symbols: string | readonly string[]): Subscription {
    return this.#source.of(symbols).subscribe();
  }

  /** The symbols of which something is kept. */
  get symbols(): string[] {
    return [...this.#bySymbol.keys()];
  }

  /** Bytes that the kept snapshots take. */
  get bytes(): number {
    return [...this.#bySymbol.values()].reduce((sum, ring) => sum + ring.bytes, 0);
  }

  #keep(snapshot: SnapshotEvent): void {
    const { instrument } = snapshot;
    (this.#byInstrument[instrument] ?? this.#ringFor(snapshot, instrument)).push(snapshot.recordBytes());
  }

  #ringFor({ symbol }: SnapshotEvent, instrument: number): RecordRing {
    let ring = this.#bySymbol.get(symbol);
    if (!ring) {
      ring = new RecordRing(this.#historyOf[symbol] ?? this.#history);
      this.#bySymbol.set(symbol, ring);
    }
    if (instrument !== noInstrument) this.#byInstrument[instrument] = ring;
    return ring;
  }

  #ringOf(symbol: string): RecordRing | undefined {
    const ring = this.#bySymbol.get(symbol);
    if (!ring) parseSymbol(symbol);
    return ring;
  }
}

function viewOf(ring: RecordRing, index: number): SnapshotEvent {
  return new SnapshotEvent(new DataView(ring.copy(index)), recordHeader.bytes);
}
