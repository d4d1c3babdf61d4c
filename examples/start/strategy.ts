/** A small strategy, for show and not for money: buys what fell below its average and sells what rose above it, more the further it went. */
import { groupBy, mergeMap, scan, filter, map, type Observable } from 'rxjs';
import type { OrderIntent, SnapshotEvent } from 'xtp-rx';

/** How far from its average a price must be, as a share of it. */
const threshold = 0.001;
/** Snapshots that the average looks back on. */
const averageOver = 100;
/** Simulated time between two orders of one instrument. */
const pauseMs = 5 * 60_000;
/** Yuan that a first order is about. */
const orderValue = 30_000;
const lot = 100;

interface Memory {
  readonly average: number;
  readonly seen: number;
  readonly lastIntentMs: number;
  readonly intent: OrderIntent | undefined;
}

const nothing: Memory = { average: 0, seen: 0, lastIntentMs: 0, intent: undefined };

export function meanReversion(snapshots: Observable<SnapshotEvent>): Observable<OrderIntent> {
  return snapshots.pipe(
    groupBy((snapshot) => snapshot.symbol),
    mergeMap((ofOne) =>
      ofOne.pipe(
        scan(remember, nothing),
        map(({ intent }) => intent),
        filter((intent) => intent !== undefined),
      ),
    ),
  );
}

function remember(memory: Memory, snapshot: SnapshotEvent): Memory {
  const bid = snapshot.bidPriceAt(0);
  const ask = snapshot.askPriceAt(0);
  if (!snapshot.tickerStatus.startsWith('T') || bid === 0 || ask === 0) return { ...memory, intent: undefined };
  const middle = (bid + ask) / 2;
  const seen = memory.seen + 1;
  const average = memory.seen === 0 ? middle : memory.average + (middle - memory.average) / Math.min(seen, averageOver);
  const distance = (middle - average) / average;
  const time = snapshot.time;
  if (seen < averageOver || Math.abs(distance) < threshold || time - memory.lastIntentMs < pauseMs) {
    return { average, seen, lastIntentMs: memory.lastIntentMs, intent: undefined };
  }
  const steps = Math.floor(Math.abs(distance) / threshold);
  const price = distance < 0 ? ask : bid;
  const quantity = steps * Math.max(lot, Math.floor(orderValue / price / lot) * lot);
  const minimum = snapshot.symbol.startsWith('688') ? 200 : lot; // the STAR market takes no less
  return {
    average,
    seen,
    lastIntentMs: time,
    intent: { symbol: snapshot.symbol, side: distance < 0 ? 'buy' : 'sell', quantity: Math.max(quantity, minimum), price },
  };
}
