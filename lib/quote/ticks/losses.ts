import { filter, map, merge, pairwise, type Observable } from 'rxjs';
import type { ConnectionStatus } from '../../session/status';
import type { QuoteNotice } from '../notice';

/** Tells when ticks of an instrument may have been lost: to a full ring, with packets of UDP, with the session. */
export function tickLossesOf(symbol: string, notices: Observable<QuoteNotice>, status: Observable<ConnectionStatus>): Observable<void> {
  const told = notices.pipe(
    filter(
      (notice) =>
        notice.type === 'tickLoss' ||
        (notice.type === 'gap' && notice.feed === 'ticks' && (notice.symbol === undefined || notice.symbol === symbol)),
    ),
  );
  const dropped = status.pipe(
    pairwise(),
    filter(([before, now]) => before.state === 'live' && now.state !== 'live' && now.state !== 'closed'),
  );
  return merge(told, dropped).pipe(map(() => undefined));
}
