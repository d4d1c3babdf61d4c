import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import { yuan } from './checks';
import { noData, noPrice, positiveLimit } from './limits';

/** For `maxDailyTurnover`. */
export interface MaxDailyTurnoverOptions extends RuleOptions {
  /** Yuan. Default 10,000,000. */
  readonly limit?: number;
  /** Accounts that share the limit. */
  readonly across?: RiskTotals;
}

/**
 * Denies orders that could bring what is bought and sold in a day above a limit, in yuan without fees (`MAX_DAILY_TURNOVER`): `traded + left of working and accepted orders + value <= limit`. Sells count
 * as buys do. What can not be valued is denied (`NO_PRICE`, `NO_DATA`). Throws XtpArgumentError when the limit is not above 0.
 */
export function maxDailyTurnover({ limit = 10_000_000, across, state }: MaxDailyTurnoverOptions = {}): RiskOperator {
  positiveLimit('maxDailyTurnover', limit, 'yuan');
  return riskOperator(
    {
      name: 'maxDailyTurnover',
      check: (figures) => {
        const { order, value } = figures;
        if (order.direction === 'none') return undefined;
        const after = yuan(figures.turnover(across) + value);
        if (after <= limit) return undefined;
        if (Number.isNaN(value)) return noPrice(order.symbol, limit);
        if (Number.isNaN(after)) return noData(order.symbol, 'the value of working orders', '在途委托金额', limit);
        return {
          code: 'MAX_DAILY_TURNOVER',
          limit,
          value: after,
          message: `With the order for ${order.symbol} the day's turnover may come to ${after.toFixed(2)} yuan, above the limit of ${limit} yuan.`,
          messageZh: `加上 ${order.symbol} 委托，当日成交额可能达到 ${after.toFixed(2)} 元，超过上限 ${limit} 元。`,
        };
      },
    },
    { state },
  );
}
