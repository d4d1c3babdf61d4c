import { type RiskOperator, type RuleOptions } from '../rule';
/** For `sufficientCash`. */
export interface SufficientCashOptions extends RuleOptions {
    /** Yuan that are to be left. Default 0. */
    readonly keep?: number;
}
/**
 * Denies buys that cost more than the cash there is (`INSUFFICIENT_CASH`): value and fees against the buying power, which is without what working orders withhold and accepted ones reserve. Buying
 * on credit takes no cash of its own.
 */
export declare function sufficientCash({ keep, state }?: SufficientCashOptions): RiskOperator;
