import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `maxDailyTurnover`. */
export interface MaxDailyTurnoverOptions extends RuleOptions {
    /** Yuan. Default 10,000,000. */
    readonly limit?: number;
    /** Accounts that share the limit. */
    readonly across?: RiskTotals;
}
/**
 * Denies orders that could bring what is bought and sold in a day above a limit, in yuan without fees (`MAX_DAILY_TURNOVER`): `traded + left of working and accepted orders + value <= limit`. Sells count
 * as buys do. What can not be valued is denied (`NO_PRICE`, `NO_DATA`). Throws XtpArgumentError when the limit is not above 0.
 */
export declare function maxDailyTurnover({ limit, across, state }?: MaxDailyTurnoverOptions): RiskOperator;
