import { addsToHeld, goesShort } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import { yuan } from './checks';
import { noData, noPrice, positiveLimit } from './limits';

/** For `maxGrossExposure` and `maxNetExposure`. */
export interface ExposureOptions extends RuleOptions {
  /** Yuan. */
  readonly limit: number;
  /** Accounts that share the limit. */
  readonly across?: RiskTotals;
}

/**
 * Denies buys and short sales after which long and short positions together could be worth more than a limit in yuan (`MAX_GROSS_EXPOSURE`):
 * `long + short + left of working and accepted buys and short sales + value <= limit`. Sells of what is held pass, and what buys back. What can not be valued is denied (`NO_PRICE`, `NO_DATA`). Throws
 * XtpArgumentError when the limit is not above 0.
 */
export function maxGrossExposure({ limit, across, state }: ExposureOptions): RiskOperator {
  positiveLimit('maxGrossExposure', limit, 'yuan');
  return riskOperator(
    {
      name: 'maxGrossExposure',
      check: (figures) => {
        const { order, value } = figures;
        if (!addsToHeld(order) && !goesShort(order)) return undefined;
        const after = yuan(figures.grossExposure(across) + value);
        if (after <= limit) return undefined;
        if (Number.isNaN(value)) return noPrice(order.symbol, limit);
        if (Number.isNaN(after)) return noData(order.symbol, 'the gross exposure', '总敞口', limit);
        return {
          code: 'MAX_GROSS_EXPOSURE',
          limit,
          value: after,
          message: `With the order for ${order.symbol} the gross exposure may come to ${after.toFixed(2)} yuan, above the limit of ${limit} yuan.`,
          messageZh: `加上 ${order.symbol} 委托，总敞口可能达到 ${after.toFixed(2)} 元，超过上限 ${limit} 元。`,
        };
      },
    },
    { state },
  );
}
