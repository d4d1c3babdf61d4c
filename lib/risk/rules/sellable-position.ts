import { takesShares } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noData } from './limits';

/**
 * Denies sells of more than may be sold now (`INSUFFICIENT_POSITION`): `quantity <= sellable`, in shares. Sellable is without what was bought today (T+1) and what working and accepted sells will
 * take. Short sales and sells that open an option position take nothing that is held and pass. What is not known is denied (`NO_DATA`).
 */
export function sellablePosition({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'sellablePosition',
      check: (figures) => {
        const { order, sellable } = figures;
        if (!takesShares(order) || order.quantity <= sellable) return undefined;
        if (Number.isNaN(sellable)) return noData(order.symbol, 'what may be sold', '可卖数量');
        const limit = Math.max(sellable, 0);
        return {
          code: 'INSUFFICIENT_POSITION',
          limit,
          value: order.quantity,
          message: `The order sells ${order.quantity} of ${order.symbol}; ${limit} may be sold now.`,
          messageZh: `${order.symbol} 卖出 ${order.quantity}，当前可卖 ${limit}。`,
        };
      },
    },
    { state },
  );
}
