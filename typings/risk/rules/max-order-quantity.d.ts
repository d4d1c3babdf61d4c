import { type RiskOperator, type RuleOptions } from '../rule';
import { type LimitOf } from './limit-of';
/** For `maxOrderQuantity`. */
export interface MaxOrderQuantityOptions extends RuleOptions {
    /** Shares (or the instrument's unit) an order: for all, or by symbol. Symbols that are not named have no limit. */
    readonly limit: LimitOf<string>;
}
/** Denies orders of more than so many shares (`MAX_ORDER_QUANTITY`): `quantity <= limit`, for whatever business. Throws XtpArgumentError for limits that are not above 0. */
export declare function maxOrderQuantity({ limit: given, state }: MaxOrderQuantityOptions): RiskOperator;
