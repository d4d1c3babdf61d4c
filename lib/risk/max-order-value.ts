import type { OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../errors';
import type { OrderIntent } from '../trade/order-intent';
import { rule, type Verdict } from './verdict';

/** For `maxOrderValue`. */
export interface MaxOrderValueOptions {
  /** Yuan. */
  readonly limit: number;
  /** The price to value a market order at (yuan), e.g. the upper limit price; undefined if it is not known. */
  readonly priceOf?: (symbol: string) => number | undefined;
}

/**
 * Denies orders worth more than a limit: price times quantity, in yuan. An order without a price is valued at `priceOf`;
 * if that knows none, it is denied (`MAX_ORDER_VALUE_NO_PRICE`), else above the limit with `MAX_ORDER_VALUE`.
 * Throws XtpArgumentError when the limit is not a positive number.
 */
export function maxOrderValue<T extends OrderIntent | Verdict>({ limit, priceOf }: MaxOrderValueOptions): OperatorFunction<T, Verdict> {
  if (!(limit > 0)) throw new XtpArgumentError(`maxOrderValue needs a limit in yuan above 0, not ${limit}.`);
  return rule('maxOrderValue', ({ symbol, price, quantity }) => {
    const valuedAt = price !== undefined && price > 0 ? price : priceOf?.(symbol);
    if (valuedAt === undefined || !(valuedAt > 0)) {
      return {
        code: 'MAX_ORDER_VALUE_NO_PRICE',
        limit,
        value: NaN,
        message: `The order for ${symbol} has no price and none is known to value it at.`,
        messageZh: `${symbol} 委托没有价格，也没有可用的参考价，无法计算委托金额。`,
      };
    }
    const value = Math.round(valuedAt * quantity * 10_000) / 10_000; // prices have at most 4 decimals, their binary fractions more
    if (value <= limit) return undefined;
    return {
      code: 'MAX_ORDER_VALUE',
      limit,
      value,
      message: `The order for ${symbol} is worth ${value.toFixed(2)} yuan, above the limit of ${limit} yuan an order.`,
      messageZh: `${symbol} 委托金额 ${value.toFixed(2)} 元，超过单笔上限 ${limit} 元。`,
    };
  });
}
