/** ETF against its basket: what the components of a creation unit cost now, and how far the ETF's price is from it. */
import { combineLatest, map, scan } from 'rxjs';
import { topOfBook } from 'xtp-rx/operators';
import type { EtfComponent } from 'xtp-rx';
import { onSampleDay } from './support/day';

const etf = '510300.SH';
/** Basis points beyond which it is told: creating and redeeming costs less. */
const threshold = 20;
const symbolOf = (c: EtfComponent): string => `${c.componentTicker}.${c.componentMarket}`;

void onSampleDay({}, async ({ quotes, trader, options, play }) => {
  await quotes.connect(options);
  const account = await trader.connect(options);
  const [fund] = await account.etf.queryEtfs(etf);
  const basket = await account.etf.queryBasket(etf);
  if (!fund) throw new Error(`The counter knows no ETF ${etf}.`);
  console.log(
    `${etf}: ${fund.unit} shares are ${basket.map((c) => `${c.quantity} ${symbolOf(c)}`).join(', ')} and ${fund.estimateAmount} yuan`,
  );

  const prices = new Map<string, number>();
  const worth = quotes.snapshots(basket.map(symbolOf)).pipe(
    scan((known, s) => known.set(s.symbol, s.lastPrice), prices),
    map(() => (basket.reduce((sum, c) => sum + c.quantity * (prices.get(symbolOf(c)) ?? NaN), 0) + fund.estimateAmount) / fund.unit),
  );
  let compared = 0;
  let far = 0;
  combineLatest([quotes.snapshots(etf).pipe(topOfBook()), worth]).subscribe(([top, basketPrice]) => {
    // Sold to whoever bids after a creation, or bought from whoever asks before a redemption.
    const premium = (top.bidPrice / basketPrice - 1) * 10_000;
    const discount = (1 - top.askPrice / basketPrice) * 10_000;
    if (!(Math.max(premium, discount) > -Infinity)) return; // a component has no price yet
    compared++;
    if (Math.max(premium, discount) < threshold) return;
    if (far++ % 2000 === 0)
      console.log(
        `${new Date(top.time).toISOString()} ${premium > discount ? 'premium' : 'discount'} of ${Math.max(premium, discount).toFixed(0)} bp`,
      );
  });
  await play();
  console.log(`compared ${compared} times, beyond ${threshold} bp ${far} times`);
});
