/** A large order by TWAP: bought in twenty slices over an hour of the exchange's time, at the price that is asked when a slice is due. */
import { lastValueFrom, of, tap } from 'rxjs';
import { exchangeClock, twap } from 'xtp-rx/execution';
import { buy } from 'xtp-rx/strategy';
import { onSampleDay } from './support/day';

const symbol = '600001.SH';

void onSampleDay({ cash: 1_000_000 }, async ({ counter, quotes, trader, options, play }) => {
  await quotes.connect(options);
  const account = await trader.connect(options);
  let ask = 0;
  quotes.snapshots(symbol).subscribe((s) => (ask = s.askPriceAt(0)));
  await play('09:35');

  const clock = exchangeClock(quotes.snapshots(symbol), counter.status().nowMs);
  let children = 0;
  const bought = lastValueFrom(
    of(buy(symbol, 20_000, 10.5)).pipe(
      twap({
        executor: account,
        scheduler: clock,
        slices: 20,
        end: counter.status().nowMs + 3_600_000,
        price: () => ask,
        remainder: { priceType: 'best5OrCancel' },
      }),
      tap((parent) => {
        if (parent.children.length === children) return;
        children = parent.children.length;
        console.log(`slice ${children}: ${parent.filled} filled, ${parent.working} working at ${ask.toFixed(2)}`);
      }),
    ),
  );
  await play('11:00');
  const { outcome, filled, averagePrice } = await bought;
  clock.unsubscribe();
  console.log(`${outcome}: ${filled} of 20000 at ${averagePrice.toFixed(4)} on average`);
});
