import { map, type OperatorFunction } from 'rxjs';
import type { LedgerDifference } from '../../ledger';
import { Reporter, type Alert, type WatchOptions } from '../alert';

/** `LEDGER_DIFFERENCE` for every figure of a ledger (`ledger.differences`) that the counter contradicted. */
export function ledgerDifferenceAlerts(options: WatchOptions = {}): OperatorFunction<LedgerDifference, Alert> {
  const report = new Reporter(options, 'ledger');
  return map(({ field, symbol, ours, counters }: LedgerDifference) => {
    const of = symbol === undefined ? '' : ` of ${symbol}`;
    return report.raised('LEDGER_DIFFERENCE', {
      key: symbol === undefined ? field : `${field}/${symbol}`,
      message: `The counter says that ${field}${of} is ${counters}, the ledger had ${ours}. The ledger has taken the counter's figure over.`,
      messageZh: `${symbol ?? '资金'} ${field}：柜台为 ${counters}，本地账为 ${ours}，已按柜台更正。`,
      details: { field, ours, counters, ...(symbol !== undefined && { symbol }) },
    });
  });
}
