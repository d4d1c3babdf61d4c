/** A grid: a lot is bought at every step that the price falls, and sold at every step that it rises. A strategy is a function from streams to orders. */
import { filter, map, pairwise } from 'rxjs';
import type { QuoteClient } from 'xtp-rx';
import { maxOrderValue } from 'xtp-rx/risk';
import { buy, runStrategy, sell, type Strategy } from 'xtp-rx/strategy';
import { onSampleDay } from './support/day';

const symbol = '600001.SH';
/** Fen between two lines of the grid: whole numbers have no rounding that crosses a line. */
const step = 10;
const lot = 100;

const grid: Strategy<QuoteClient> = ({ quotes }) =>
  quotes.snapshots(symbol).pipe(
    filter((s) => s.tickerStatus.startsWith('T') && s.bidPriceAt(0) > 0 && s.askPriceAt(0) > 0),
    map((s) => ({ line: Math.floor(Math.round(s.lastPrice * 100) / step), bid: s.bidPriceAt(0), ask: s.askPriceAt(0) })),
    pairwise(),
    filter(([before, now]) => now.line !== before.line),
    map(([before, now]) => {
      const quantity = lot * Math.abs(now.line - before.line);
      return now.line < before.line ? buy(symbol, quantity, now.ask) : sell(symbol, quantity, now.bid);
    }),
  );

const settings = { cash: 200_000, positions: [{ symbol, quantity: 10_000, price: 10 }] };

void onSampleDay(settings, async ({ quotes, trader, options, play }) => {
  await quotes.connect(options);
  const account = await trader.connect(options);
  const counts = new Map<string, number>();
  const running = runStrategy({
    quotes,
    account,
    risk: maxOrderValue({ limit: 50_000 }),
    strategy: grid,
    onStop: 'cancel',
    tag: 1,
  }).subscribe((event) => {
    if (event.event === 'failed') console.error(event.error);
    const what = event.event === 'order' ? event.state.stage : event.event;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  });
  await play();
  running.unsubscribe();
  for (const [what, count] of counts) console.log(`${what}: ${count}`);
  const asset = await account.queryAsset();
  console.log(`total asset ${asset?.totalAsset.toFixed(2)}`);
});
