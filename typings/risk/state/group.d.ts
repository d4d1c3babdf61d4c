import type { RiskState } from './risk-state';
import type { RiskTotals } from './totals';
/** Accounts that share limits: pass it as `across` to a rule. `name` stands for it in records. Throws XtpArgumentError for a group of none. */
export declare function riskGroup(name: string, states: Iterable<RiskState>): RiskTotals;
