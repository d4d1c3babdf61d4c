/** The examples of docs/quotes.md, as they stand there. Checked by `tsc`; nothing here runs. */
import type { Observable } from 'rxjs';
import { channelGaps, checkedAgainst, QuoteClient, type ChannelGap, type LoginOptions } from '../../lib';

export async function examples({ host, port, user, password }: LoginOptions): Promise<unknown[]> {
  const quotes = new QuoteClient({ clientId: 1, logFolder: './log', cache: { history: 100, historyOf: { '600519.SH': 1000 } } });
  const price: number | undefined = quotes.latest('600519.SH')?.lastPrice;
  const volumes: number[] = quotes.history('600519.SH').map(({ volume }) => volume);
  const age: number | undefined = quotes.cache.ageMs('600519.SH');
  const following = quotes.cache.follow(['600519.SH', '000333.SZ']);

  quotes.book('600519.SH').subscribe((book) => {
    if (book.stale) return;
    book.level('bid', 0);
    book.levels('ask', 20);
    book.queue('bid', 1800);
  });
  const gaps: Observable<ChannelGap> = channelGaps()(quotes.market.ticks('SH'));

  quotes
    .book('600519.SH')
    .pipe(checkedAgainst(quotes.snapshots('600519.SH')))
    .subscribe((check) => {
      if (check.type === 'different') console.warn(check.time, check.differences);
      // @ts-expect-error -- only what differs has differences
      else console.log(check.differences);
    });

  await quotes.rebuild.login({ host, port, user, password });
  quotes.ticks('600519.SH', { rebuildGaps: true }).subscribe();
  quotes.book('600519.SH', { rebuildGaps: true }).subscribe();
  quotes.notices.subscribe((notice) => {
    if (notice.type === 'ticksRebuilt') console.log(notice.symbol, notice.from, notice.to, notice.count);
    if (notice.type === 'ticksNotRebuilt') console.warn(notice.symbol, notice.error);
  });
  return [price, volumes, age, following, gaps];
}
