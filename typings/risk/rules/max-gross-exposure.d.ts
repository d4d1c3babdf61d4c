import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `maxGrossExposure` and `maxNetExposure`. */
export interface ExposureOptions extends RuleOptions {
    /** Yuan. */
    readonly limit: number;
    /** Accounts that share the limit. */
    readonly across?: RiskTotals;
}
/**
 * Denies buys and short sales after which long and short positions together could be worth more than a limit in yuan (`MAX_GROSS_EXPOSURE`):
 * `long + short + left of working and accepted buys and short sales + value <= limit`. Sells of what is held pass, and what buys back. What can not be valued is denied (`NO_PRICE`, `NO_DATA`). Throws
 * XtpArgumentError when the limit is not above 0.
 */
export declare function maxGrossExposure({ limit, across, state }: ExposureOptions): RiskOperator;
