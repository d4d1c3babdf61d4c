import { type PriceTypeAuthority } from '../../market/price-types';
import { type RiskOperator, type RuleOptions } from '../rule';
/** For `priceType`. */
export interface PriceTypeOptions extends RuleOptions {
    /** Whose list of a board's price types holds: that of XTP's header (`xtp`, default), or the exchange's rules, which have more for Shanghai since 2023-04-10. */
    readonly authority?: PriceTypeAuthority;
}
/**
 * Denies price types that the order's board does not take on that day, market orders outside continuous trading, and market orders for shares under risk warning or before their delisting
 * (`PRICE_TYPE`). What is not known is denied (`NO_DATA`): of any order the board, of a market order the phase, and of a share the status, which the counter publishes (`securities`). What trades
 * nothing and subscriptions pass. Throws XtpArgumentError.
 */
export declare function priceType({ authority, state }?: PriceTypeOptions): RiskOperator;
