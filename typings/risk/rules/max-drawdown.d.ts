import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `maxDrawdown`: at least one of the limits. */
export interface MaxDrawdownOptions extends RuleOptions {
    /** Below the highest equity, yuan. */
    readonly yuan?: number;
    /** The same as a part of it: 0.05 for 5 %. */
    readonly part?: number;
    /** Accounts that share the limits. */
    readonly across?: RiskTotals;
}
/**
 * Denies orders while the equity is further below its peak than a limit (`MAX_DRAWDOWN`): `peak - equity <= yuan`, `(peak - equity) / peak <= part`. The peak is the highest equity since the state was opened,
 * or the one that it was given; money that is taken out counts as lost. What only makes a position smaller passes. While the equity is not known, orders are denied (`NO_DATA`). Throws XtpArgumentError for
 * limits that are not above 0.
 */
export declare function maxDrawdown({ yuan: inYuan, part, across, state }: MaxDrawdownOptions): RiskOperator;
