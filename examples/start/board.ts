/** What the screen and the summary show, gathered from the streams. */
import { createHistogram } from 'node:perf_hooks';
import type { Denied } from 'xtp-rx/risk';
import type { Instrument, OrderState, SnapshotEvent, TradeReport } from 'xtp-rx';

export interface Holding {
  readonly overnight: number;
  bought: number;
  sold: number;
}

export class Board {
  readonly snapshots = new Map<string, SnapshotEvent>();
  readonly instruments = new Map<string, Instrument>();
  readonly orders = new Map<bigint, OrderState>();
  readonly trades: TradeReport[] = [];
  readonly denied: Denied[] = [];
  readonly holdings = new Map<string, Holding>();
  readonly latencyNs = createHistogram();
  readonly counts = { snapshots: 0, ticks: 0, orderEvents: 0, trades: 0 };
  buys = 0;
  sells = 0;
  /** Exchange time of the newest event. */
  now = 0;

  onSnapshot(snapshot: SnapshotEvent): void {
    this.counts.snapshots++;
    this.now = Math.max(this.now, snapshot.time);
    this.snapshots.set(snapshot.symbol, snapshot);
  }

  onTrade(trade: TradeReport): void {
    this.counts.trades++;
    this.trades.push(trade.copy());
    const holding = this.holding(trade.symbol);
    if (trade.side === 'buy') {
      this.buys += trade.tradeAmount;
      holding.bought += trade.quantity;
    } else {
      this.sells += trade.tradeAmount;
      holding.sold += trade.quantity;
    }
  }

  holding(symbol: string): Holding {
    let holding = this.holdings.get(symbol);
    if (!holding) {
      holding = { overnight: 0, bought: 0, sold: 0 };
      this.holdings.set(symbol, holding);
    }
    return holding;
  }

  /** What is held now, and what of it may be sold today: nothing bought today (T+1). */
  held(symbol: string): { readonly total: number; readonly sellable: number } {
    const { overnight, bought, sold } = this.holding(symbol);
    return { total: overnight + bought - sold, sellable: overnight - sold };
  }

  /** Yuan, at the last prices. */
  positionValue(): number {
    let value = 0;
    for (const symbol of this.holdings.keys()) value += this.held(symbol).total * (this.snapshots.get(symbol)?.lastPrice ?? 0);
    return value;
  }
}
