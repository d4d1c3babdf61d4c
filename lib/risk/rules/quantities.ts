import { quantityRule, type PublishedQuantities, type QuantityRule } from '../../market/quantity-rule';
import type { DayTerms } from '../figures';
import type { Security } from '../state/security';
import { ifKnown } from './if-known';

/** What quantities an instrument takes, by side. */
interface BothSides {
  readonly buy: QuantityRule;
  readonly sell: QuantityRule;
}

/** The same by kind of order. */
export interface Quantities {
  readonly limit: BothSides;
  readonly market: BothSides;
}

/** By the board's rules of the day and what the counter publishes, which wins; undefined where nothing is known. */
export function quantitiesOf({ board, day, security }: DayTerms): Quantities | undefined {
  if (board === undefined) return undefined;
  const bothSides = (kind: 'limit' | 'market', bid: PublishedQuantities, ask: PublishedQuantities): BothSides => {
    const buy = quantityRule(board, day, kind, bid);
    const sell = quantityRule(board, day, kind, ask);
    // Some exchanges publish a unit of 1 for sells. It says that remainders can be sold, not that they can be split.
    return { buy, sell: { ...sell, minimum: Math.max(buy.minimum, sell.minimum), step: Math.max(buy.step, sell.step) } };
  };
  const of: Partial<Security> = security ?? {};
  return ifKnown(() => ({
    limit: bothSides(
      'limit',
      published(of.bidQuantityLowerLimit, of.bidQuantityUnit, of.bidQuantityUpperLimit),
      published(of.askQuantityLowerLimit, of.askQuantityUnit, of.askQuantityUpperLimit),
    ),
    market: bothSides(
      'market',
      published(of.marketBidQuantityLowerLimit, of.marketBidQuantityUnit, of.marketBidQuantityUpperLimit),
      published(of.marketAskQuantityLowerLimit, of.marketAskQuantityUnit, of.marketAskQuantityUpperLimit),
    ),
  }));
}

function published(minimum = 0, step = 0, maximum = 0): PublishedQuantities {
  return { minimum, step, maximum };
}
