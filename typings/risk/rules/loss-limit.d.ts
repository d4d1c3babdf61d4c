import { type RiskOperator, type RuleOptions } from '../rule';
import type { RiskTotals } from '../state/totals';
/** For `lossLimit`. */
export interface LossLimitOptions extends RuleOptions {
    /** Yuan that may be lost, above 0. */
    readonly limit: number;
    /** Accounts that share the limit. */
    readonly across?: RiskTotals;
}
/**
 * Denies orders while more than a limit is lost (`LOSS_LIMIT`): `-(realised + unrealised profit) <= limit`, in yuan, where realised is what the ledger has counted since it was opened or since its trading
 * day began, and unrealised is the worth of all positions at the last prices less what they have cost. What only makes a position smaller passes. While the profit is not known, orders are denied
 * (`NO_DATA`). To stop for good, put the code into the gate's `killOn`. Throws XtpArgumentError when the limit is not above 0.
 */
export declare function lossLimit({ limit, across, state }: LossLimitOptions): RiskOperator;
