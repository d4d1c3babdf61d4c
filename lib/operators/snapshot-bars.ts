import { BarSeries, unitsOfYuan } from './bar-series';
import type { Place } from './bar-grid';
import type { SnapshotReading } from './readings';

/** Bars of one symbol from its snapshots: what was traded is the difference of the day's sums. */
export class SnapshotBars extends BarSeries {
  #time = 0;
  #begun = false;
  #last = 0;
  #dayOpen = 0;
  #dayHigh = 0;
  #dayLow = Infinity;

  next(snapshot: SnapshotReading): void {
    const { time } = snapshot;
    if (!(time > 0) || time < this.#time || !this.moveTo(time)) return;
    this.#time = time;
    if (time < this.auctionStart) return; // may tell of the day before
    const { volume, lastPrice } = snapshot;
    const turnover = unitsOfYuan(snapshot.turnover);
    if (!this.#begun) this.#begin(snapshot, turnover);
    if (!(volume >= this.volume && turnover >= this.turnover)) return; // overtaken by a newer one
    const traded = volume > this.volume || turnover > this.turnover || lastPrice !== this.#last;
    this.volume = volume;
    this.turnover = turnover;
    this.trades = snapshot.tradesCount;
    if (traded) this.#trade(snapshot, lastPrice);
  }

  protected override beginDay(t: number, place: Place): void {
    super.beginDay(t, place);
    this.#begun = false;
    this.#last = this.#dayOpen = this.#dayHigh = 0;
    this.#dayLow = Infinity;
  }

  /** The first one's sums are of it alone, whenever it is seen. */
  protected override isCut(t: number, { session, index, start }: Place): boolean {
    return t > start && (session > 0 || index > 0);
  }

  /** The day's first: what was before the bar that it stands in is not the bar's. */
  #begin(snapshot: SnapshotReading, turnover: number): void {
    this.#begun = true;
    const { lastPrice, preClosePrice } = snapshot;
    if (lastPrice > 0) this.price = lastPrice;
    else if (preClosePrice > 0) this.price = preClosePrice;
    if (this.isFirst) return;
    this.volume = snapshot.volume;
    this.turnover = turnover;
    this.trades = snapshot.tradesCount;
    this.#last = lastPrice;
    this.#dayOpen = snapshot.openPrice;
    if (snapshot.highPrice > 0) this.#dayHigh = snapshot.highPrice;
    if (snapshot.lowPrice > 0) this.#dayLow = snapshot.lowPrice;
    this.startFromHere();
  }

  /** A new highest or lowest price of the day came since the last snapshot, even if the last price does not show it. */
  #trade({ openPrice, highPrice, lowPrice }: SnapshotReading, lastPrice: number): void {
    const last = lastPrice > 0 ? lastPrice : this.price;
    let open = last;
    let high = last;
    let low = last;
    if (this.#dayOpen === 0 && openPrice > 0) {
      this.#dayOpen = openPrice;
      open = openPrice;
      high = Math.max(high, open);
      low = Math.min(low, open);
    }
    if (highPrice > this.#dayHigh) {
      this.#dayHigh = highPrice;
      high = Math.max(high, highPrice);
    }
    if (lowPrice > 0 && lowPrice < this.#dayLow) {
      this.#dayLow = lowPrice;
      low = Math.min(low, lowPrice);
    }
    this.#last = lastPrice;
    this.trade(open, high, low, last);
  }
}
