import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { covered, onlyReduces } from './reduces';

/**
 * While the state is reducing (`state.reduceOnly()`), denies what does not make a position smaller (`REDUCE_ONLY`): buys, short sales, and sells of more than is held. To buy back what was sold short
 * passes.
 */
export function reduceOnly({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'reduceOnly',
      check: (figures) => {
        const { mode, order } = figures;
        if (mode !== 'reducing' || onlyReduces(figures)) return undefined;
        const left = covered(figures);
        return {
          code: 'REDUCE_ONLY',
          limit: left,
          value: order.quantity,
          message: `Only orders that make a position smaller pass: ${figures.modeReason}. ${order.symbol}: ${left} may be sold.`,
          messageZh: `仅允许减仓：${figures.modeReason}。${order.symbol} 最多可卖 ${left}。`,
        };
      },
    },
    { state },
  );
}
