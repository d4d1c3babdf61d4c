import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
import { type PositionScope } from './scope';
/** For `maxPositionRatio`. */
export interface MaxPositionRatioOptions extends RuleOptions {
    /** Part of the equity. Default 0.3. */
    readonly limit?: number;
    /** Which positions are added up. Default `instrument`. */
    readonly of?: PositionScope;
    /** Accounts that share the limit: their positions against their equity. */
    readonly across?: RiskTotals;
}
/**
 * Denies buys after which the position in the instrument (or on its board, or all) could be more than a part of the equity (`MAX_POSITION_RATIO`):
 * `(held at the last price + left of working and accepted buys + value) / equity <= limit`. Sells pass, and what buys back. What can not be valued is denied (`NO_PRICE`, `NO_DATA`). Throws
 * XtpArgumentError when the limit is not above 0.
 */
export declare function maxPositionRatio({ limit, of, across, state }?: MaxPositionRatioOptions): RiskOperator;
