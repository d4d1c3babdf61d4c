import { takesCash } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData, noPrice } from './limits';

/** For `sufficientCash`. */
export interface SufficientCashOptions extends RuleOptions {
  /** Yuan that are to be left. Default 0. */
  readonly keep?: number;
}

/**
 * Denies buys that cost more than the cash there is (`INSUFFICIENT_CASH`): value and fees against the buying power, which is without what working orders withhold and accepted ones reserve. Buying
 * on credit takes no cash of its own.
 */
export function sufficientCash({ keep = 0, state }: SufficientCashOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'sufficientCash',
      check: (figures) => {
        const { order, value } = figures;
        if (!takesCash(order)) return undefined;
        if (Number.isNaN(value)) return noPrice(order.symbol);
        const limit = figures.availableCash - keep;
        if (Number.isNaN(limit)) return noData(order.symbol, 'the cash that working orders take', '在途委托占用资金');
        const needed = value + figures.fees;
        if (needed <= limit) return undefined;
        return {
          code: 'INSUFFICIENT_CASH',
          limit,
          value: needed,
          message: `The order for ${order.symbol} needs ${needed.toFixed(2)} yuan with fees; ${limit.toFixed(2)} are available.`,
          messageZh: `${order.symbol} 委托需要 ${needed.toFixed(2)} 元（含费用），可用资金 ${limit.toFixed(2)} 元。`,
        };
      },
    },
    { state },
  );
}
