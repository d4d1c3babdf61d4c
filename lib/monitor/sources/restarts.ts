import { filter, map, pipe, type OperatorFunction } from 'rxjs';
import type { Reconciliation } from '../../trade/reconciliation';
import { Reporter, type Alert, type WatchOptions } from '../alert';

/** `COUNTER_RESTARTED` when a comparison with the counter's records (`account.reconciliations`) shows that it was restarted: what is known from before may be wrong. */
export function restartAlerts(options: WatchOptions = {}): OperatorFunction<Pick<Reconciliation, 'restarted' | 'unknown'>, Alert> {
  const report = new Reporter(options, 'account');
  return pipe(
    filter(({ restarted }) => restarted),
    map(({ unknown }) =>
      report.raised('COUNTER_RESTARTED', {
        message: `The counter was restarted; it has no record of ${unknown.length} orders that were open.`,
        messageZh: `柜台已重启，${unknown.length} 笔未结委托在柜台无记录。`,
        details: { unknown: unknown.length },
      }),
    ),
  );
}
