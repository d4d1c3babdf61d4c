/** Two accounts: one large order in shares by what each can pay for, and what became of it in each. */
import { lastValueFrom, of } from 'rxjs';
import { byMeans, exchangeClock, splitOverAccounts } from 'xtp-rx/execution';
import { buy } from 'xtp-rx/strategy';
import { onSampleDay } from './support/day';

const symbol = '600001.SH';

void onSampleDay({ cash: 300_000 }, async ({ counter, quotes, trader, options, play }) => {
  await quotes.connect(options);
  const large = await trader.connect({ ...options, user: 'large' });
  counter.configure({ cash: 100_000 }); // of accounts that log in from now on
  const small = await trader.connect({ ...options, user: 'small' });
  const accounts = [large, small];
  let ask = 0;
  quotes.snapshots(symbol).subscribe((s) => (ask = s.askPriceAt(4)));
  await play('09:35');

  const clock = exchangeClock(quotes.snapshots(symbol), counter.status().nowMs);
  const split = lastValueFrom(
    of(buy(symbol, 4_000, ask)).pipe(splitOverAccounts({ accounts, weights: byMeans(accounts), scheduler: clock })),
  );
  await play('09:45');
  const { outcome, filled, averagePrice } = await split;
  clock.unsubscribe();
  console.log(`${outcome}: ${filled} of 4000 at ${averagePrice.toFixed(4)} on average`);
  for (const account of accounts) {
    const [position] = await account.queryPositions();
    console.log(`${account.user}: ${position?.totalQuantity} shares`);
  }
});
