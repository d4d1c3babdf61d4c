import type { OrderIntent } from '../trade/order-intent';
import type { BusinessType, PositionEffect, PriceType, Side } from '../xtp/generated/enums';

/** What an order does to a position: `buy` adds to what is held, `sell` takes from it or goes short, `none` trades nothing. */
export type Direction = 'buy' | 'sell' | 'none';

/** An order as rules see it: what the intent leaves out is filled in. */
export interface RiskOrder {
  readonly symbol: string;
  readonly business: BusinessType | 'unknown';
  readonly side: Side | 'unknown';
  readonly direction: Direction;
  /** Options: whether it opens a position or closes one. */
  readonly positionEffect: PositionEffect | 'unknown';
  readonly priceType: PriceType | 'unknown';
  readonly quantity: number;
  /** Yuan; 0 where the order says none. */
  readonly price: number;
  /** It ends at once with what the other side offers, or stays at a price that is not its own to choose. */
  readonly isMarket: boolean;
}

const directions: Readonly<Partial<Record<Side, Direction>>> = {
  buy: 'buy',
  sell: 'sell',
  marginBuy: 'buy',
  buyToReturn: 'buy',
  shortSell: 'sell',
  sellToRepay: 'sell',
};
/** Businesses whose `buy` and `sell` are trades at a price. */
const traded: ReadonlySet<string> = new Set<BusinessType>(['cash', 'margin', 'option', 'ipo', 'allotment', 'repo']);

/** What an order of these terms does to a position. A reverse repo is a `sell` by name, and lends cash: it buys. */
export function directionOf(business: BusinessType | 'unknown', side: Side | 'unknown'): Direction {
  if (!traded.has(business)) return 'none';
  if (business === 'repo') return 'buy';
  return directions[side] ?? 'none';
}

export function riskOrder(intent: OrderIntent): RiskOrder {
  const { symbol, quantity, business = 'cash', side = 'unknown', price = 0, priceType = 'limit', positionEffect = 'init' } = intent;
  const direction = directionOf(business, side);
  return { symbol, business, side, direction, positionEffect, priceType, quantity, price, isMarket: priceType !== 'limit' };
}

/** What an order does to which position. */
type Effect = Pick<RiskOrder, 'direction' | 'business' | 'side' | 'positionEffect'>;

/** Whether it takes what is held: not if it goes short, or buys back. */
export function takesShares({ direction, side, positionEffect }: Omit<Effect, 'business'>): boolean {
  return direction === 'sell' && side !== 'shortSell' && positionEffect !== 'open';
}

/** Whether it sells what is not held. */
export function goesShort(order: Omit<Effect, 'business'>): boolean {
  return order.direction === 'sell' && !takesShares(order);
}

/** Whether it buys back what was sold short; the counter lets it do no more than that. */
export function buysBack({ direction, business, side, positionEffect }: Effect): boolean {
  return direction === 'buy' && (side === 'buyToReturn' || (business === 'option' && positionEffect === 'close'));
}

/** Whether it adds to what is held. */
export function addsToHeld(order: Effect): boolean {
  return order.direction === 'buy' && !buysBack(order);
}

/** Whether it is paid with the account's own cash: not what is bought on credit. */
export function takesCash({ direction, side }: RiskOrder): boolean {
  return direction === 'buy' && side !== 'marginBuy';
}

/** Whether it meets other orders at the exchange: not what trades nothing, nor a subscription, which is at its issuer's terms. */
export function meetsMarket({ direction, business }: RiskOrder): boolean {
  return direction !== 'none' && business !== 'ipo' && business !== 'allotment';
}

/** Its side at the exchange: a reverse repo buys nothing there, it sells cash for a while. */
export function exchangeSide({ direction, business }: RiskOrder): 'buy' | 'sell' {
  return direction === 'sell' || business === 'repo' ? 'sell' : 'buy';
}
