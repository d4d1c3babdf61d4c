import type { RiskFigures } from '../figures';
import { exchangeSide, meetsMarket } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noPrice, oneOf, positiveLimit } from './limits';

/** For `priceCollar`. */
export interface PriceCollarOptions extends RuleOptions {
  /** How far a price may be from the reference, in percent of it. */
  readonly percent: number;
  /** The reference: the last price (default), the best price of the other side (else of the own), or the previous close. */
  readonly against?: 'last' | 'best' | 'preClose';
  /** Also buys far below and sells far above. Default false: only what would be paid too dear or sold too cheap. */
  readonly bothWays?: boolean;
  /** What becomes of a market order without a protection price: it is denied (default), or it passes. */
  readonly unpriced?: 'deny' | 'pass';
}

/**
 * Denies prices too far from the market (`PRICE_COLLAR`): buys above reference x (1 + percent / 100), sells below reference x (1 - percent / 100), in yuan, and with `bothWays` the other way round
 * too. The protection price of a market order counts as its price. Without a price of its own, or without a reference, an order is denied (`NO_PRICE`). What trades nothing and subscriptions pass.
 * Throws XtpArgumentError.
 */
export function priceCollar({ percent, against = 'last', bothWays = false, unpriced = 'deny', state }: PriceCollarOptions): RiskOperator {
  positiveLimit('priceCollar', percent, 'percent');
  oneOf('priceCollar', 'against', against, ['last', 'best', 'preClose']);
  oneOf('priceCollar', 'unpriced', unpriced, ['deny', 'pass']);
  const referenceOf = references[against];
  return riskOperator(
    {
      name: 'priceCollar',
      check: (figures) => {
        const { order } = figures;
        const { symbol, price: value, isMarket } = order;
        if (!meetsMarket(order) || (isMarket && value === 0 && unpriced === 'pass')) return undefined;
        const reference = referenceOf(figures);
        if (!(value > 0) || !(reference > 0)) return noPrice(symbol);
        const upper = bound(reference, 100 + percent);
        const lower = bound(reference, 100 - percent);
        const isBuy = exchangeSide(order) === 'buy';
        const isAbove = (isBuy || bothWays) && value > upper;
        if (!isAbove && !((!isBuy || bothWays) && value < lower)) return undefined;
        const limit = isAbove ? upper : lower;
        return {
          code: 'PRICE_COLLAR',
          limit,
          value,
          message: `The ${isBuy ? 'buy' : 'sell'} of ${symbol} at ${value} yuan is more than ${percent} % ${isAbove ? 'above' : 'below'} ${reference} yuan: ${limit} is the limit.`,
          messageZh: `${symbol} ${isBuy ? '买入价' : '卖出价'} ${value} 元较参考价 ${reference} 元偏${isAbove ? '高' : '低'}超过 ${percent}%，边界 ${limit} 元。`,
        };
      },
    },
    { state },
  );
}

const references: Readonly<Record<'last' | 'best' | 'preClose', (figures: RiskFigures) => number>> = {
  last: ({ lastPrice }) => lastPrice,
  preClose: ({ preClosePrice }) => preClosePrice,
  best: ({ order, bestAsk, bestBid }) => {
    const isBuy = exchangeSide(order) === 'buy';
    const other = isBuy ? bestAsk : bestBid;
    return other > 0 ? other : isBuy ? bestBid : bestAsk;
  },
};

/** Yuan, without binary noise. */
function bound(reference: number, percent: number): number {
  return Math.round(reference * percent * 10_000) / 1_000_000;
}
