import { isEnded, type OrderState } from '../trade/order-state';
import { amountOf, unitsOf } from './money';
import type { LedgerRules } from './rules';

/** What a ledger knows of an order; money in units (money.ts). */
export interface OrderLine {
  /** Undefined while only fills told of it. */
  readonly state: OrderState | undefined;
  /** By its fills. */
  readonly filled: number;
  readonly amount: number;
  /** Keeps back cash or shares for what is left of it. */
  readonly hold: Hold;
  /** When it was first heard of, counted by the ledger. */
  readonly since: number;
}

/** What an order keeps back. */
export interface Hold {
  readonly cash: number;
  readonly shares: number;
}

export const noHold: Hold = { cash: 0, shares: 0 };

export function newLine(since: number): OrderLine {
  return { state: undefined, filled: 0, amount: 0, hold: noHold, since };
}

/** Buying and selling of a cash account: what a ledger computes. */
export function isPlain({ business, side }: Pick<OrderState, 'business' | 'side'>): boolean {
  return business === 'cash' && (side === 'buy' || side === 'sell');
}

/** Whether nobody but the counter knows at which price it is kept back. */
export function isOpenPriced({ side, priceType }: OrderState): boolean {
  return side === 'buy' && priceType !== 'limit';
}

/** Whether nothing but its submission is known: the counter may not have heard of it yet. */
export function isUntold({ state }: OrderLine): boolean {
  return state?.stage === 'submitted' && state.time === 0;
}

/**
 * The cash that what is left of a buy may cost with the fees that this adds, or the shares that are left of a sale. What is told to be filled is kept back until the fill itself is
 * booked, so that no cash is free in between.
 */
export function holdOf({ state, filled, amount }: OrderLine, rules: LedgerRules): Hold {
  if (!state || !isPlain(state)) return noHold;
  const left = (isEnded(state) ? state.filled : state.quantity) - filled;
  if (left <= 0) return noHold;
  if (state.side === 'sell') return { cash: 0, shares: left };
  const rest = amountOf(unitsOf(state.price), left);
  const fees = (sum: number): number => rules.feesOf(state.symbol, 'buy', sum);
  return { cash: rest + fees(amount + rest) - fees(amount), shares: 0 };
}
