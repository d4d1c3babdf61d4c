import type { RiskFigures } from '../figures';
import { buysBack, takesShares } from '../order';

/** How much of a sell is covered by what is held and not being sold already. */
export function covered({ held, pendingSells }: Pick<RiskFigures, 'held' | 'pendingSells'>): number {
  return Math.max(held - pendingSells, 0);
}

/** Whether an order only makes a position smaller, or trades nothing. */
export function onlyReduces(figures: Pick<RiskFigures, 'order' | 'held' | 'pendingSells'>): boolean {
  const { order } = figures;
  return order.direction === 'none' || buysBack(order) || (takesShares(order) && order.quantity <= covered(figures));
}
