/** Pairs: the ratio of two prices against its own mean; when it goes far from it, the dear one is sold and the cheap one bought. */
import { combineLatest, distinctUntilChanged, filter, map, mergeMap, scan, withLatestFrom } from 'rxjs';
import type { OrderIntent, SnapshotEvent } from 'xtp-rx';
import { maxOrderValue } from 'xtp-rx/risk';
import { onSampleDay } from './support/day';

const [one, other] = ['600001.SH', '000001.SZ'] as const;
/** How quickly the mean forgets, how many standard deviations are far, and how many shares an order has. */
const memory = 0.002;
const far = 1.5;
const quantity = 100;

interface Ratio {
  readonly mean: number;
  readonly variance: number;
  /** Standard deviations from the mean; 0 while there are too few prices. */
  readonly score: number;
  readonly seen: number;
}

function next({ mean, variance, seen }: Ratio, ratio: number): Ratio {
  if (seen === 0) return { mean: ratio, variance: 0, score: 0, seen: 1 };
  const away = ratio - mean;
  const score = seen > 50 && variance > 0 ? away / Math.sqrt(variance) : 0;
  return { mean: mean + memory * away, variance: (1 - memory) * (variance + memory * away * away), score, seen: seen + 1 };
}

const priced = (s: SnapshotEvent): boolean => s.lastPrice > 0 && s.bidPriceAt(0) > 0 && s.askPriceAt(0) > 0;
// At the other side's best price: it trades at once or hardly at all.
const buy = (s: SnapshotEvent): OrderIntent => ({ symbol: s.symbol, side: 'buy', quantity, price: s.askPriceAt(0) });
const sell = (s: SnapshotEvent): OrderIntent => ({ symbol: s.symbol, side: 'sell', quantity, price: s.bidPriceAt(0) });

const settings = { cash: 1_000_000, positions: [one, other].map((symbol) => ({ symbol, quantity: 50_000, price: 10 })) };

void onSampleDay(settings, async ({ quotes, trader, options, play }) => {
  await quotes.connect(options);
  const account = await trader.connect(options);
  const pair = combineLatest([quotes.snapshots(one).pipe(filter(priced)), quotes.snapshots(other).pipe(filter(priced))]);
  let ended = 0;
  pair
    .pipe(
      map(([a, b]) => a.lastPrice / b.lastPrice),
      scan(next, { mean: 0, variance: 0, score: 0, seen: 0 }),
      map(({ score }) => (Math.abs(score) > far ? Math.sign(score) : 0)),
      distinctUntilChanged(),
      filter((direction) => direction !== 0),
      withLatestFrom(pair),
      mergeMap(([direction, [a, b]]) => (direction > 0 ? [sell(a), buy(b)] : [buy(a), sell(b)])),
      maxOrderValue({ limit: 100_000 }),
    )
    .subscribe((verdict) => {
      if (verdict.type === 'denied') console.log('denied:', verdict.message);
      else
        account
          .submit(verdict.intent)
          .subscribe({ complete: () => ended++, error: (error: Error) => console.log('not sent:', error.message) });
    });
  await play();
  const asset = await account.queryAsset();
  console.log(`${ended} orders ended, ${account.knownOrders().reduce((sum, { filled }) => sum + filled, 0)} shares traded`);
  console.log(`total asset ${asset?.totalAsset.toFixed(2)}`);
});
