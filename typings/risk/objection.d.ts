import type { RiskFigures, TradingMode } from './figures';
import { type RiskRule } from './rule';
import type { Finding } from './verdict';
/** What stands against an order, and which rule says so. */
export interface Objection {
    readonly rule: Pick<RiskRule, 'name'>;
    readonly finding: Omit<Finding, 'holdMs'>;
    /** So many milliseconds later the order may pass. */
    readonly holdMs?: number;
}
/** An order that is none; else the first rule that denies; else of those that would hold the order back the one that does so longest. Nothing but rules and figures decides. */
export declare function objectionToOrder(rules: readonly RiskRule[], figures: RiskFigures): Objection | undefined;
/** The first rule that is against it: a cancel can not wait. A rule that fails has no say: an order that nobody can take back is the greater risk. */
export declare function objectionToCancel(rules: readonly RiskRule[], figures: RiskFigures, failed: (rule: RiskRule, error: unknown) => void): Objection | undefined;
/** What is no plain order has only to do with whether there is trading at all. */
export declare function objectionToOther(what: string, mode: TradingMode, reason: string): Objection | undefined;
