import { BarSeries, unitsOfYuan } from './bar-series';
import type { Place } from './bar-grid';
import type { TickReading } from './readings';
import { isTrade } from './trades';

/** Bars of one symbol from its ticks: every trade counts. */
export class TickBars extends BarSeries {
  next(tick: TickReading): void {
    const { time } = tick;
    if (!(time > 0) || time < this.dayStart || !this.moveTo(time + 1)) return; // a trade of 9:31:00.000 is of the bar that begins then
    const { trade } = tick;
    if (!isTrade(trade)) return;
    const { price, quantity, money } = trade;
    this.volume += quantity;
    this.turnover += money > 0 ? unitsOfYuan(money) : unitsOfYuan(price) * quantity;
    this.trades++;
    this.trade(price, price, price, price);
  }

  /** Of the first one the auction's trades must have been seen, too. */
  protected override isCut(t: number, { session, index, start }: Place): boolean {
    return t - 1 > (session === 0 && index === 0 ? this.auctionEnd : start);
  }
}
