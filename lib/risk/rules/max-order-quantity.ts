import { riskOperator, type RiskOperator, type RuleOptions } from '../rule';
import { limitOf, type LimitOf } from './limit-of';

/** For `maxOrderQuantity`. */
export interface MaxOrderQuantityOptions extends RuleOptions {
  /** Shares (or the instrument's unit) an order: for all, or by symbol. Symbols that are not named have no limit. */
  readonly limit: LimitOf<string>;
}

/** Denies orders of more than so many shares (`MAX_ORDER_QUANTITY`): `quantity <= limit`, for whatever business. Throws XtpArgumentError for limits that are not above 0. */
export function maxOrderQuantity({ limit: given, state }: MaxOrderQuantityOptions): RiskOperator {
  const of = limitOf('maxOrderQuantity', given, 'shares');
  return riskOperator(
    {
      name: 'maxOrderQuantity',
      check: ({ order: { symbol, quantity } }) => {
        const limit = of(symbol);
        if (quantity <= limit) return undefined;
        return {
          code: 'MAX_ORDER_QUANTITY',
          limit,
          value: quantity,
          message: `The order is for ${quantity} of ${symbol}, above the limit of ${limit} an order.`,
          messageZh: `${symbol} 委托数量 ${quantity}，超过单笔上限 ${limit}。`,
        };
      },
    },
    { state },
  );
}
