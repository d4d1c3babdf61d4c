import type { OperatorFunction } from 'rxjs';
import type { OrderIntent } from '../trade/order-intent';
import { type Verdict } from './verdict';
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
export declare function maxOrderValue<T extends OrderIntent | Verdict>({ limit, priceOf }: MaxOrderValueOptions): OperatorFunction<T, Verdict>;
