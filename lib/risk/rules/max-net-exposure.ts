import type { RiskFigures } from '../figures';
import { addsToHeld, goesShort } from '../order';
import { riskOperator, type RiskOperator } from '../rule';
import type { RiskTotals } from '../state/totals';
import { yuan } from './checks';
import { noData, noPrice, positiveLimit } from './limits';
import type { ExposureOptions } from './max-gross-exposure';

/**
 * Denies orders after which long less short positions could be further from zero than a limit in yuan (`MAX_NET_EXPOSURE`). For buys `long - short + left of working and accepted buys + value <= limit`;
 * for short sales the same downwards: `long - short - left of working and accepted short sales - value >= -limit`. Sells of what is held pass, and what buys back. What can not be valued is denied
 * (`NO_PRICE`, `NO_DATA`). Throws XtpArgumentError when the limit is not above 0.
 */
export function maxNetExposure({ limit, across, state }: ExposureOptions): RiskOperator {
  positiveLimit('maxNetExposure', limit, 'yuan');
  return riskOperator(
    {
      name: 'maxNetExposure',
      check: (figures) => {
        const { order, value } = figures;
        if (!addsToHeld(order) && !goesShort(order)) return undefined;
        const after = exposureAfter(figures, across);
        // To one side only: what brings it nearer to zero passes.
        if ((order.direction === 'buy' ? after : -after) <= limit) return undefined;
        if (Number.isNaN(value)) return noPrice(order.symbol, limit);
        if (Number.isNaN(after)) return noData(order.symbol, 'the net exposure', '净敞口', limit);
        return {
          code: 'MAX_NET_EXPOSURE',
          limit,
          value: after,
          message: `With the order for ${order.symbol} the net exposure may come to ${after.toFixed(2)} yuan, beyond the limit of ${limit} yuan.`,
          messageZh: `加上 ${order.symbol} 委托，净敞口可能达到 ${after.toFixed(2)} 元，超过上限 ${limit} 元。`,
        };
      },
    },
    { state },
  );
}

function exposureAfter(figures: RiskFigures, across: RiskTotals | undefined): number {
  const { order, value } = figures;
  return yuan(order.direction === 'buy' ? figures.netExposure(across) + value : figures.lowestNetExposure(across) - value);
}
