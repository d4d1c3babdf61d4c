import { isEnded, type OrderState } from '../../trade/order-state';
import { directionOf, goesShort, isMarketType, statedPrice, type Direction } from '../order';
import type { Instrument } from './instrument';

/** What an order, sent or only accepted, may still do, and what it has done. Yuan and shares. */
export interface Line {
  readonly instrument: Instrument;
  readonly direction: Direction;
  /** A sell of what is not held. */
  readonly isShort: boolean;
  /** 0 for a market order. */
  readonly price: number;
  /** Left to be filled. */
  readonly working: number;
  /** The same, and what has filled but is not in what is held yet. */
  readonly left: number;
  /** Of `working`, at most. */
  readonly workingValue: number;
  readonly leftValue: number;
  /** Traded so far. */
  readonly amount: number;
  /** Cash that it will take and that the ledger was not told of, fees included. */
  readonly cash: number;
  /** Of it the fees: the smallest commission is due however little fills. */
  readonly fees: number;
  /** Shares that it will take and that the ledger was not told of. */
  readonly shares: number;
  readonly isOurs: boolean;
}

/**
 * An order as the account tells of it; `unbooked`: what it has filled and the ledger has not booked. The ledger keeps back what a limit order needs; what a market order needs nobody tells: it stays
 * reserved at the worst price.
 */
export function lineOf(state: OrderState, instrument: Instrument, before: Line | undefined, isCovered: boolean, unbooked: number): Line {
  const { business, side, positionEffect, priceType, ours: isOurs } = state;
  const direction = directionOf(business, side);
  const isShort = goesShort({ direction, side, positionEffect });
  const working = isEnded(state) ? 0 : state.remaining;
  const left = working + unbooked;
  const isMarket = isMarketType(priceType);
  const price = isMarket ? 0 : state.price;
  const unit = unitValue(business, instrument, isMarket ? worstPrice(instrument, statedPrice(state)) : state.price);
  const valueOf = (quantity: number): number => (direction === 'none' || quantity === 0 ? 0 : quantity * unit);
  const part = before && before.left > 0 ? left / before.left : 0;
  const fees = before && left > 0 && (isMarket || !isCovered) ? before.fees : 0;
  const cash = before && (isMarket || !isCovered) ? (before.cash - before.fees) * part + fees : 0;
  const shares = direction === 'sell' && !isShort && !isCovered ? left : 0;
  const workingValue = direction === 'none' || working === 0 ? 0 : working * mostUnit(direction, instrument, unit);
  const leftValue = valueOf(left);
  const { amount } = state;
  return { instrument, direction, isShort, price, working, left, workingValue, leftValue, amount, cash, fees, shares, isOurs };
}

/** The price that an order without one of its own may trade at: the upper limit, else the last price; NaN where neither is known. */
export function worstPrice({ upperLimitPrice, price }: Instrument, stated = 0): number {
  if (stated > 0) return stated;
  if (upperLimitPrice > 0) return upperLimitPrice;
  return price > 0 ? price : NaN;
}

/** Yuan that one unit may trade for at most: a sell is filled above its price where somebody pays more, up to the day's upper limit. */
export function mostUnit(direction: Direction, { upperLimitPrice, multiplier }: Instrument, unit: number): number {
  return direction === 'sell' ? Math.max(unit, upperLimitPrice * multiplier) : unit;
}

/** Yuan for one unit of quantity. The price of a repo is a rate: it lends 100 yuan a piece. */
export function unitValue(business: string, { multiplier }: Instrument, price: number): number {
  return business === 'repo' ? 100 : price * multiplier;
}
