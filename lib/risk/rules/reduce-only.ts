import { takesShares } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';

/** While the state is reducing (`state.reduceOnly()`), denies what does not make a position smaller (`REDUCE_ONLY`): buys, short sales, and sells of more than is held. */
export function reduceOnly({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'reduceOnly',
      check: ({ mode, modeReason, order, held, pendingSells }) => {
        if (mode !== 'reducing' || order.direction === 'none') return undefined;
        const left = Math.max(held - pendingSells, 0);
        if (takesShares(order) && order.quantity <= left) return undefined;
        return {
          code: 'REDUCE_ONLY',
          limit: left,
          value: order.quantity,
          message: `Only orders that make a position smaller pass: ${modeReason}. ${order.symbol}: ${left} may be sold.`,
          messageZh: `仅允许减仓：${modeReason}。${order.symbol} 最多可卖 ${left}。`,
        };
      },
    },
    { state },
  );
}
