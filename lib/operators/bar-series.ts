import type { Bar } from './bar';
import type { BarGrid, Place } from './bar-grid';
import type { Timetable } from './timetable';

/** Turnover is added in ten-thousandths of a yuan, where sums of whole numbers are exact. */
const perYuan = 10_000;
export const unitsOfYuan = (yuan: number): number => Math.round(yuan * perYuan);

/** Who gets the bars of a series, and how they are made. */
export interface BarSink {
  readonly timetable: Timetable;
  readonly empty: boolean;
  next(bar: Bar): void;
}

/**
 * The bars of one symbol. There is always one that is being filled; events move on from it when their time lies behind `until`. What is late goes to the bar that is filled then,
 * so that nothing is lost; after the last bar of a day into a second one of the same place.
 */
export abstract class BarSeries {
  readonly symbol: string;
  readonly #sink: BarSink;
  #until = -Infinity;
  #dayEnd = -Infinity;
  #grid: BarGrid | undefined;
  #place: Place | undefined;
  /** Behind the last bar of the day. */
  #over = false;
  /** The bar's beginning was not seen. */
  #cut = false;
  #traded = false;
  #open = NaN;
  #high = NaN;
  #low = NaN;
  #close = NaN;
  #from = { volume: 0, turnover: 0, trades: 0 };
  /** Sums of the day so far, turnover in units. */
  protected volume = 0;
  protected turnover = 0;
  protected trades = 0;
  /** The newest price that is known, of which empty bars are. */
  protected price = NaN;
  protected dayStart = -Infinity;
  protected auctionStart = Infinity;
  protected auctionEnd = Infinity;

  constructor(symbol: string, sink: BarSink) {
    this.symbol = symbol;
    this.#sink = sink;
  }

  /** It is `t`, or later. */
  clock(t: number): void {
    if (this.#place !== undefined) this.moveTo(t + 1);
    if (this.#over && this.#traded) this.#end(); // what came after the last bar does not wait for the next day
  }

  /** The source has completed. */
  flush(): void {
    this.#cut = true;
    if (this.#traded) this.#end();
  }

  /** Whether the bar being filled is the first of its day. */
  protected get isFirst(): boolean {
    return this.#place?.session === 0 && this.#place.index === 0 && !this.#over;
  }

  /** Whether there are bars on the day of an event at `t`, after the bars that ended before it have been handed on. */
  protected moveTo(t: number): boolean {
    if (t > this.#until) this.#pass(t);
    return this.#place !== undefined;
  }

  /** A price at which was traded, or the highest, the lowest since the last one. */
  protected trade(open: number, high: number, low: number, close: number): void {
    if (this.#traded) {
      if (high > this.#high) this.#high = high;
      if (low < this.#low) this.#low = low;
    } else {
      this.#traded = true;
      this.#open = open;
      this.#high = high;
      this.#low = low;
    }
    this.#close = close;
    this.price = close;
  }

  /** What the sums say now was before the bar. */
  protected startFromHere(): void {
    this.#from = { volume: this.volume, turnover: this.turnover, trades: this.trades };
  }

  /** A new day begins with an event at `t`. */
  protected beginDay(t: number, first: Place): void {
    this.#cut = this.isCut(t, first);
    this.volume = this.turnover = this.trades = 0;
    this.startFromHere();
  }

  /** Whether a bar that was being made at `t`, when the day's first event came, lacks its beginning. */
  protected abstract isCut(t: number, place: Place): boolean;

  #pass(t: number): void {
    if (t >= this.#dayEnd) {
      if (this.#traded) this.#end();
      this.#enterDay(t);
      return;
    }
    const target = this.#grid!.at(t);
    this.#end();
    if (this.#sink.empty) this.#endThoseBefore(target);
    this.#fill(target);
  }

  /** Nothing was traded in them. */
  #endThoseBefore(target: Place | undefined): void {
    let next = this.#grid!.next(this.#place!);
    while (next && (!target || next.start < target.start)) {
      this.#place = next;
      this.#end();
      next = this.#grid!.next(next);
    }
  }

  #enterDay(t: number): void {
    const grid = this.#sink.timetable.gridOf(this.symbol, t);
    this.#grid = grid;
    this.#dayEnd = grid.hours.dayEnd;
    this.dayStart = grid.hours.dayStart;
    this.auctionStart = grid.hours.auctionStart;
    this.auctionEnd = grid.hours.auctionEnd;
    this.#fill(grid.at(t));
    if (this.#place) this.beginDay(t, this.#place);
  }

  /** Behind the last bar of the day, it is that one again; on a day without sessions there is none. */
  #fill(place: Place | undefined): void {
    this.#over = place === undefined;
    this.#place = place ?? this.#grid!.last();
    this.#until = place?.until ?? this.#dayEnd - 1;
  }

  /** Hands the bar on; an empty one if it is wanted. */
  #end(): void {
    const { start, end } = this.#place!;
    if (this.#traded) {
      const { volume, turnover, trades } = this.#from;
      this.#sink.next({
        symbol: this.symbol,
        start,
        end,
        open: this.#open,
        high: this.#high,
        low: this.#low,
        close: this.#close,
        volume: this.volume - volume,
        turnover: (this.turnover - turnover) / perYuan,
        trades: this.trades > 0 ? this.trades - trades : undefined,
        complete: !this.#cut && !this.#over,
      });
    } else if (this.#sink.empty && !this.#over && this.price > 0) {
      this.#sink.next({ symbol: this.symbol, start, end, ...flat(this.price), complete: !this.#cut });
    }
    this.#traded = false;
    this.#cut = false;
    this.startFromHere();
  }
}

function flat(price: number): Omit<Bar, 'symbol' | 'start' | 'end' | 'complete'> {
  return { open: price, high: price, low: price, close: price, volume: 0, turnover: 0, trades: 0 };
}
