import { XtpArgumentError } from '../errors';
import { boardOf } from '../market/board';
import { quantityRule, type PublishedQuantities, type QuantityRule } from '../market/quantity-rule';
import type { OrderIntent } from '../trade/order-intent';

const buys: readonly (string | undefined)[] = ['buy', 'marginBuy', 'buyToReturn'];

/** Whether an order takes securities in. */
export function isBuy({ side }: OrderIntent): boolean {
  return buys.includes(side);
}

/** The quantities that children of an order may have on a day. Throws XtpArgumentError for what is on no board, XtpSymbolError, XtpMarketDayError. */
export function lotsOf(intent: OrderIntent, day: number, published?: PublishedQuantities): QuantityRule {
  const board = boardOf(intent.symbol, day);
  if (!board) throw new XtpArgumentError(`'${intent.symbol}' is on no board that is known on ${day}: it can not be split into lots.`);
  const { priceType = 'limit' } = intent;
  return quantityRule(board, day, priceType === 'limit' || priceType === 'limitOrCancel' ? 'limit' : 'market', published);
}

/**
 * The largest quantity up to `wanted` that can be sent out of `rest`, so that what is left can be sent, too; 0 if there is none. A rest is sold whole, whatever it
 * is; buys leave what is below a lot.
 */
export function fitLot({ minimum, step, maximum }: QuantityRule, buying: boolean, wanted: number, rest: number): number {
  if (!buying && wanted >= rest && rest <= maximum) return Math.max(0, rest);
  const whole = (quantity: number): number => Math.floor(quantity / step) * step;
  const quantity = whole(Math.min(wanted, rest, maximum));
  if (quantity < minimum) return 0;
  const left = rest - quantity;
  if (left < step || left >= minimum) return quantity;
  const less = whole(rest - minimum);
  return less >= minimum ? Math.min(less, quantity) : 0;
}

/**
 * A quantity in shares by weight, each a whole number of lots and none below the minimum; they add up to the quantity. What is no whole lot goes with the largest share.
 * Throws XtpArgumentError for weights that are none.
 */
export function splitQuantity(quantity: number, weights: readonly number[], { minimum, step }: QuantityRule): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || !Number.isFinite(total) || weights.some((weight) => !(weight >= 0))) {
    throw new XtpArgumentError(`Shares need weights from 0 on, one of them above it, not [${weights.join(', ')}].`);
  }
  const exact = weights.map((weight) => (quantity * weight) / total);
  const shares = exact.map((share) => Math.floor(share / step) * step);
  const given = (): number => shares.reduce((sum, share) => sum + share, 0);
  const byNeed = exact.map((share, i) => ({ i, lacks: share - shares[i]! })).sort((a, b) => b.lacks - a.lacks || a.i - b.i);
  for (const { i } of byNeed) if (weights[i]! > 0 && quantity - given() >= step) shares[i]! += step;
  const largest = shares.indexOf(Math.max(...shares));
  const small = shares.map((share, i) => (i !== largest && share < minimum ? share : 0));
  small.forEach((share, i) => (shares[i]! -= share));
  shares[largest]! += quantity - given();
  return shares;
}
