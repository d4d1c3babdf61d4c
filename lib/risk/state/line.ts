import { isEnded, type OrderState } from '../../trade/order-state';
import { directionOf, goesShort, type Direction } from '../order';
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
  readonly left: number;
  readonly leftValue: number;
  /** Traded so far. */
  readonly amount: number;
  /** Cash that it will take and that the ledger was not told of. */
  readonly cash: number;
  /** Shares that it will take and that the ledger was not told of. */
  readonly shares: number;
  readonly isOurs: boolean;
}

/** An order as the account tells of it. The ledger keeps back what a limit order needs; what a market order needs nobody tells: it stays reserved at the worst price. */
export function lineOf(state: OrderState, instrument: Instrument, before: Line | undefined, isCovered: boolean): Line {
  const { business, side, positionEffect, priceType, ours: isOurs } = state;
  const direction = directionOf(business, side);
  const isShort = goesShort({ direction, side, positionEffect });
  const left = isEnded(state) ? 0 : state.remaining;
  const isMarket = priceType !== 'limit';
  const price = isMarket ? 0 : state.price;
  const unit = unitValue(business, instrument, isMarket ? worstPrice(instrument, state.price) : state.price);
  const leftValue = direction === 'none' || left === 0 ? 0 : left * unit;
  const part = before && before.left > 0 ? left / before.left : 0;
  const cash = isCovered && !isMarket ? 0 : (before?.cash ?? 0) * part;
  const shares = direction === 'sell' && !isShort && !isCovered ? left : 0;
  return { instrument, direction, isShort, price, left, leftValue, amount: state.amount, cash, shares, isOurs };
}

/** The price that an order without one of its own may trade at: the upper limit, else the last price; NaN where neither is known. */
export function worstPrice({ upperLimitPrice, price }: Instrument, stated = 0): number {
  if (stated > 0) return stated;
  if (upperLimitPrice > 0) return upperLimitPrice;
  return price > 0 ? price : NaN;
}

/** Yuan for one unit of quantity. The price of a repo is a rate: it lends 100 yuan a piece. */
export function unitValue(business: string, { multiplier }: Instrument, price: number): number {
  return business === 'repo' ? 100 : price * multiplier;
}
