import type { OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../errors';
import { boardOf } from '../market/board';
import { atMinute, dayAt } from '../market/shanghai';
import { Keyed } from './keyed';
import { operate } from './operate';
import type { OfMoment, SnapshotReading, TickReading } from './readings';
import { SampleWindow } from './sample-window';
import { isTrade } from './trades';

/** For `vwap` and `vwapOfTicks`. */
export interface VwapOptions {
  /** The last so many milliseconds of the exchange's time, breaks included. Without it: the day so far. */
  readonly windowMs?: number;
  /** How many units of the price are in one of the volume. Default: 10 for Shanghai's convertible bonds in snapshots (lots), else 1; for options give the contract's multiplier. */
  readonly unitsPerVolume?: (symbol: string) => number;
}

/** An average price, weighted by volume. */
export interface Vwap {
  /** As users write it: `600519.SH`. */
  readonly symbol: string;
  /** Of the event, epoch milliseconds. */
  readonly time: number;
  /** Yuan; NaN if nothing was traded, or turnover and volume are of no use together, as of an index. */
  readonly price: number;
  /** What the average is of, in the unit of the events. */
  readonly volume: number;
  /** What the average is of, in yuan. */
  readonly turnover: number;
}

/** The sums of one symbol on one day. */
class Running {
  readonly symbol: string;
  readonly #unitsOf: (symbol: string, day: number) => number;
  readonly #window: SampleWindow | undefined;
  #time = 0;
  #dayEnd = -Infinity;
  units = 1;
  volume = 0;
  turnover = 0;

  constructor(
    symbol: string,
    { windowMs, unitsPerVolume }: { windowMs?: number; unitsPerVolume: (symbol: string, day: number) => number },
  ) {
    this.symbol = symbol;
    this.#unitsOf = unitsPerVolume;
    this.#window = windowMs === undefined ? undefined : new SampleWindow(windowMs);
  }

  /** Whether the event is of a time that can be, and not before the last one's; a new day begins at nothing. */
  moveTo(time: number): boolean {
    if (!(time > 0) || time < this.#time) return false;
    this.#time = time;
    if (time >= this.#dayEnd) {
      const day = dayAt(time);
      this.#dayEnd = atMinute(day, 24 * 60);
      this.units = this.#unitsOf(this.symbol, day);
      this.volume = this.turnover = 0;
      this.#window?.clear();
    }
    return true;
  }

  /** Nothing had been traded before this moment, or nobody can tell. */
  beginWindow(): void {
    if (this.#window?.size === 0) this.#window.add(this.#time - 1, this.volume, this.turnover);
  }

  now(): Vwap {
    const window = this.#window;
    window?.add(this.#time, this.volume, this.turnover);
    const volume = this.volume - (window?.volumeBefore ?? 0);
    const turnover = Math.round((this.turnover - (window?.turnoverBefore ?? 0)) * 10_000) / 10_000;
    return { symbol: this.symbol, time: this.#time, price: turnover / (volume * this.units), volume, turnover };
  }
}

/**
 * The volume-weighted average price of each symbol at each snapshot, from the sums that the exchange publishes: of the day, or over a window of the exchange's time. The
 * day's is right whenever one joins; a window counts from the last snapshot not in it or, while it is not full, from the first that was seen. Snapshots that come late, without a time, or
 * with smaller sums than before are passed over. Memory: two sums a symbol, or the snapshots of a window. Throws XtpArgumentError for a window that is none.
 */
export function vwap<T extends SnapshotReading>(options: VwapOptions = {}): OperatorFunction<T, Vwap> {
  return running<T>(options, pricesInVolume, (sums, snapshot) => {
    const { volume, turnover } = snapshot;
    if (!(volume >= sums.volume && turnover >= sums.turnover)) return false;
    sums.volume = volume;
    sums.turnover = turnover;
    return true;
  });
}

/**
 * The volume-weighted average price of each symbol at each trade among its ticks: since the first tick of the day that was seen, or over a window.
 * Everything else as `vwap`.
 */
export function vwapOfTicks<T extends TickReading>(options: VwapOptions = {}): OperatorFunction<T, Vwap> {
  return running<T>(
    options,
    () => 1,
    (sums, { trade }) => {
      if (!isTrade(trade)) return false;
      sums.beginWindow();
      sums.volume += trade.quantity;
      sums.turnover += trade.money > 0 ? trade.money : trade.price * trade.quantity * sums.units;
      return true;
    },
  );
}

function running<T extends OfMoment>(
  { windowMs, unitsPerVolume }: VwapOptions,
  usualUnits: (symbol: string, day: number) => number,
  add: (sums: Running, event: T) => boolean,
): OperatorFunction<T, Vwap> {
  if (windowMs !== undefined && !(windowMs > 0 && windowMs < Infinity)) {
    throw new XtpArgumentError(`The window of a vwap has milliseconds above 0, not ${windowMs}.`);
  }
  const options = { ...(windowMs !== undefined && { windowMs }), unitsPerVolume: unitsPerVolume ?? usualUnits };
  return operate<T, Vwap>((out) => {
    const all = new Keyed<T, Running>((symbol) => new Running(symbol as string, options));
    return {
      next: (event) => {
        const sums = all.of(event);
        if (sums.moveTo(event.time) && add(sums, event)) out.next(sums.now());
      },
    };
  });
}

/** Snapshots count Shanghai's convertible bonds in lots of ten. */
function pricesInVolume(symbol: string, day: number): number {
  return boardOf(symbol, day) === 'shConvertible' ? 10 : 1;
}
