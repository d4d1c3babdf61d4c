import type { RiskOrder } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';

/**
 * Denies orders that would trade with a working or accepted order of this client on the other side (`SELF_TRADE`): buys at the price of the own lowest sell or above, sells at the price of the own highest
 * buy or below. A market order counts as one at any price: `limit` and `value` are then Infinity for a buy and 0 for a sell. Orders of other clients are not looked at.
 */
export function selfTrade({ state }: RuleOptions = {}): RiskOperator {
  return riskOperator(
    {
      name: 'selfTrade',
      check: (figures) => {
        const { order } = figures;
        if (order.direction === 'none') return undefined;
        const isBuy = order.direction === 'buy';
        const own = isBuy ? figures.ownBestAsk : figures.ownBestBid;
        const price = priceOf(order);
        const crosses = isBuy ? own < Infinity && price >= own : own > 0 && price <= own;
        if (!crosses) return undefined;
        return {
          code: 'SELF_TRADE',
          limit: own,
          value: price,
          message: `The order for ${order.symbol} at ${priceText(price)} would trade with an order of our own at ${priceText(own)}.`,
          messageZh: `${order.symbol} 委托（${priceTextZh(price)}）会与本方挂单（${priceTextZh(own)}）成交。`,
        };
      },
    },
    { state },
  );
}

function priceOf({ isMarket, direction, price }: RiskOrder): number {
  if (!isMarket) return price;
  return direction === 'buy' ? Infinity : 0;
}

function isAnyPrice(price: number): boolean {
  return price === 0 || price === Infinity;
}
function priceText(price: number): string {
  return isAnyPrice(price) ? 'any price' : `${price} yuan`;
}
function priceTextZh(price: number): string {
  return isAnyPrice(price) ? '市价' : `${price} 元`;
}
