import type { OrderIntent } from '../trade/order-intent';
import type { Finding } from './verdict';
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

/** Whether the price that an order of this type states, if any, is not the one it trades at: all but limit orders, of which one of options is cancelled unless it fills at once. */
export function isMarketType(priceType: PriceType | 'unknown'): boolean {
  return priceType !== 'limit' && priceType !== 'limitOrCancel';
}

/** Where the price of a market order binds: in Shanghai it protects a buyer. Elsewhere nobody looks at it, and to a seller it is the least, not the most. */
export function statedPrice({
  symbol,
  business,
  side,
  priceType,
  price,
}: Pick<RiskOrder, 'symbol' | 'business' | 'side' | 'priceType' | 'price'>): number {
  if (!isMarketType(priceType)) return price;
  return symbol.endsWith('.SH') && business !== 'option' && directionOf(business, side) === 'buy' ? price : 0;
}

export function riskOrder(intent: OrderIntent): RiskOrder {
  const { symbol, quantity, business = 'cash', side = 'unknown', price = 0, priceType = 'limit', positionEffect = 'init' } = intent;
  const direction = directionOf(business, side);
  return { symbol, business, side, direction, positionEffect, priceType, quantity, price, isMarket: isMarketType(priceType) };
}

/** What is wrong with the order itself, whatever the market: quantities and prices that are no such numbers would spoil every sum. */
export function orderFault({ symbol, quantity, price }: RiskOrder): Finding | undefined {
  if (Number.isSafeInteger(quantity) && quantity > 0 && price >= 0 && price < Infinity) return undefined;
  return {
    code: 'INVALID_ORDER',
    limit: 0,
    value: NaN,
    message: `The order for ${symbol} is none: its quantity must be a whole number above 0 (${quantity}), its price a number from 0 on (${price}).`,
    messageZh: `${symbol} 委托无效：数量须为正整数（${quantity}），价格须为不小于 0 的数（${price}）。`,
  };
}

/** Shares, or yuan, that one unit of quantity stands for where nothing else is known: an option's contract is 10,000, a repo's price is a rate and its piece 100 yuan. */
export function standardValue(business: string, price: number): number {
  if (business === 'repo') return 100;
  return business === 'option' ? price * 10_000 : price;
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
