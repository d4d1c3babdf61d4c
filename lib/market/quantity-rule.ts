import type { Board } from './generated/rules';
import { quantities } from './generated/rules';
import { mustBeInForce } from './in-force';

/** What an order's quantity must be, in shares, units, pieces of 100 yuan, or contracts. */
export interface QuantityRule {
  /** The smallest order. A remainder below it is sold whole, in one order. */
  readonly minimum: number;
  /** Orders are multiples of it. A remainder below it is sold in one order, alone or with more. */
  readonly step: number;
  /** The largest order; Infinity where only the counter says it (options). */
  readonly maximum: number;
}

/** What the counter publishes of an instrument (XTPQFI, XTPQSI); 0 and what is missing leaves the board's rule. */
export interface PublishedQuantities {
  /** For example `bidQuantityLowerLimit`. */
  readonly minimum?: number;
  /** For example `bidQuantityUnit`. */
  readonly step?: number;
  /** For example `bidQuantityUpperLimit`. */
  readonly maximum?: number;
}

/** What is wrong with a quantity. */
export type QuantityFault = 'notPositive' | 'aboveMaximum' | 'belowMinimum' | 'notMultiple' | 'splitsRemainder' | 'aboveSellable';

/** The rule of a board on a day (YYYYMMDD) for limit or market orders; what the counter publishes wins. Throws XtpMarketDayError where there is none. */
export function quantityRule(
  board: Board,
  day: number,
  kind: 'limit' | 'market' = 'limit',
  published: PublishedQuantities = {},
): QuantityRule {
  const row = mustBeInForce(quantities[board], day, `order quantities of ${board}`);
  const maximum = kind === 'limit' ? row.limitMaximum : row.marketMaximum;
  const wins = (value = 0, usual: number): number => (value > 0 ? value : usual);
  return {
    minimum: wins(published.minimum, row.minimum),
    step: wins(published.step, row.step),
    maximum: wins(published.maximum, maximum ?? Infinity),
  };
}

/** What is wrong with the quantity of a buy, or undefined. */
export function buyFault({ minimum, step, maximum }: QuantityRule, quantity: number): QuantityFault | undefined {
  if (!(Number.isSafeInteger(quantity) && quantity > 0)) return 'notPositive';
  if (quantity > maximum) return 'aboveMaximum';
  if (quantity < minimum) return 'belowMinimum';
  return quantity % step === 0 ? undefined : 'notMultiple';
}

/** What is wrong with the quantity of a sell out of `sellable`, or undefined: a remainder below the step or the minimum goes whole or not at all. */
export function sellFault({ minimum, step, maximum }: QuantityRule, quantity: number, sellable: number): QuantityFault | undefined {
  if (!(Number.isSafeInteger(quantity) && quantity > 0)) return 'notPositive';
  if (quantity > maximum) return 'aboveMaximum';
  if (quantity > sellable) return 'aboveSellable';
  const odd = quantity % step;
  if (odd !== 0) return odd === sellable % step ? undefined : 'splitsRemainder';
  return quantity >= minimum || quantity === sellable ? undefined : 'belowMinimum';
}
