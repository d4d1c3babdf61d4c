/** A risk gate: somebody wants more and more of a share, and rules let him have what he may. Until noon; then nothing passes any more. */
import { filter, map } from 'rxjs';
import { XtpDeniedError, type StockOrder } from 'xtp-rx';
import { lotSize, maxOrderValue, maxPositionRatio, openRiskState, priceTick, riskGate, selfTrade, sufficientCash } from 'xtp-rx/risk';
import { onSampleDay } from './support/day';

const symbol = '600001.SH';
const part = 0.6;

void onSampleDay({ cash: 100_000, positions: [] }, async ({ quotes, trader, options, play }) => {
  await quotes.connect(options);
  const account = await trader.connect(options);
  const snapshots = quotes.snapshots(symbol);
  const state = await openRiskState(account, { quotes: snapshots, securities: () => quotes.queryInstruments('SH') });
  const gate = riskGate({
    state,
    rules: [
      lotSize(),
      priceTick(),
      maxOrderValue({ limit: 15_000 }), // yuan
      selfTrade(),
      sufficientCash({ keep: 20_000 }),
      maxPositionRatio({ limit: part }), // of the equity
    ],
  });

  const counts = new Map<string, number>();
  gate.verdicts.subscribe((verdict) => {
    const what = verdict.type === 'accepted' ? 'accepted' : `denied ${verdict.code}`;
    if (!counts.has(what) && verdict.type !== 'accepted') console.log(`${what}: ${verdict.message}`);
    counts.set(what, (counts.get(what) ?? 0) + 1);
  });

  snapshots
    .pipe(
      filter((s) => s.tickerStatus.startsWith('T1') && s.askPriceAt(0) > 0),
      map((s, i): StockOrder => ({ symbol, side: 'buy', quantity: 100 * (1 + (i % 20)), price: s.askPriceAt(0) })),
      gate, // what it accepts is reserved until it is sent
    )
    .subscribe((verdict) => {
      if (verdict.type === 'accepted') account.submit(verdict.intent).subscribe();
    });
  await play('11:30');

  // It guards the account: what does not come through the stream meets the same rules.
  account.submit({ symbol, side: 'buy', quantity: 150, price: 10 }).subscribe({
    error: (error) => error instanceof XtpDeniedError && console.log(`not sent: ${error.denial.code}`),
  });
  // At most 60 % when it was bought; its price has moved since.
  console.log(`held: ${((state.totalValue / state.equity) * 100).toFixed(1)} % of ${state.equity.toFixed(2)} yuan`);

  state.kill('the morning was enough');
  const before = state.ordersToday;
  await play();
  for (const [what, count] of counts) console.log(`${what}: ${count}`);
  console.log(`sent in the afternoon: ${state.ordersToday - before}`);
});
