import { standardValue, type RiskOrder } from '../order';
import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { noPrice, positiveLimit } from './limits';

/** For `maxOrderValue`. */
export interface MaxOrderValueOptions extends RuleOptions {
  /** Yuan. Default 1,000,000. */
  readonly limit?: number;
  /** Without a state: the price to value a market order at (yuan), e.g. the upper limit price; undefined if it is not known. */
  readonly priceOf?: (symbol: string) => number | undefined;
}

/**
 * Denies orders worth more than a limit: price times quantity, in yuan (`MAX_ORDER_VALUE`). A market order is worth its protection price, else the upper price limit, else the last price; where none
 * is known it is denied (`NO_PRICE`). Throws XtpArgumentError when the limit is not a positive number.
 */
export function maxOrderValue({ limit = 1_000_000, priceOf, state }: MaxOrderValueOptions = {}): RiskOperator {
  positiveLimit('maxOrderValue', limit, 'yuan');
  return riskOperator(
    {
      name: 'maxOrderValue',
      check: (figures) => {
        const { order } = figures;
        const { symbol } = order;
        const value = Number.isNaN(figures.value) && priceOf ? valueAt(order, priceOf(symbol)) : figures.value;
        if (value <= limit) return undefined;
        if (Number.isNaN(value)) return noPrice(symbol, limit);
        return {
          code: 'MAX_ORDER_VALUE',
          limit,
          value,
          message: `The order for ${symbol} is worth ${value.toFixed(2)} yuan, above the limit of ${limit} yuan an order.`,
          messageZh: `${symbol} 委托金额 ${value.toFixed(2)} 元，超过单笔上限 ${limit} 元。`,
        };
      },
    },
    { state },
  );
}

function valueAt({ business, quantity }: RiskOrder, price: number | undefined): number {
  return price !== undefined && price > 0 ? Math.round(quantity * standardValue(business, price) * 10_000) / 10_000 : NaN;
}
