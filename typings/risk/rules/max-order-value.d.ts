import { type RiskOperator, type RuleOptions } from '../rule';
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
export declare function maxOrderValue({ limit, priceOf, state }?: MaxOrderValueOptions): RiskOperator;
