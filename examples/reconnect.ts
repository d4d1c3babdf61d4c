/** Reconnecting: the connection is cut under quotes and an order; both come back by themselves, and nothing of what happened meanwhile is missing. */
import { firstValueFrom, filter } from 'rxjs';
import { onSampleDay } from './support/day';

const symbol = '600001.SH';

void onSampleDay({}, async ({ counter, quotes, trader, options, play }) => {
  const account = trader.open({ ...options, retry: { initialMs: 100 } });
  for (const [name, status] of [
    ['quotes ', quotes.status],
    ['account', account.status],
  ] as const) {
    status.subscribe((now) => console.log(name, now.state, 'message' in now ? now.message : ''));
  }
  account.reconciliations.subscribe(({ orders, trades }) =>
    console.log(`the counter told of ${orders.length} orders and ${trades.length} trades that were missed`),
  );
  const isLive = filter(({ state }: { state: string }) => state === 'live');
  await quotes.connect({ ...options, retry: { initialMs: 100 } });
  await firstValueFrom(account.status.pipe(isLive));

  let snapshots = 0;
  let price = 0;
  quotes.snapshots(symbol).subscribe((s) => {
    snapshots++;
    price = s.bidPriceAt(4);
  });
  await play('09:31');
  account.submit({ symbol, side: 'buy', quantity: 100, price }).subscribe({
    next: ({ stage, filled }) => console.log(`order: ${stage}, ${filled} filled`),
    complete: () => console.log('order: ended'),
    error: (error: Error) => console.log('order not sent:', error.message),
  });
  await play('09:32');

  const before = snapshots;
  counter.drop('quote');
  counter.drop('trader');
  await play('14:00'); // the market goes on while nobody listens
  await Promise.all([firstValueFrom(quotes.status.pipe(isLive)), firstValueFrom(account.status.pipe(isLive))]);
  await play();
  console.log(`${before} snapshots before the drop, ${snapshots - before} after it`);
});
