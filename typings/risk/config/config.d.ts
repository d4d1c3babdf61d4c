import type { RiskOperator } from '../rule';
import type { RiskTotals } from '../state/totals';
import { type RiskRulesConfig } from './rules';
/** Which rules stand in a gate, with which limits. The package's `risk-config.schema.json` is its JSON schema. */
export interface RiskConfig {
    /** For editors. */
    readonly $schema?: string;
    /** In whatever order: a gate asks them in its own. */
    readonly rules: RiskRulesConfig;
    /** Codes of denials that throw the kill switch. */
    readonly killOn?: readonly string[];
}
/** For `riskRules`. */
export interface RiskRulesOptions {
    /** What the names in `across` stand for. */
    readonly groups?: Readonly<Record<string, RiskTotals>>;
}
/** Gives it back if it is a configuration. Throws XtpRiskConfigError with all that is wrong. */
export declare function checkRiskConfig(config: unknown): RiskConfig;
/** The rules that a configuration names, in the order in which a gate is to ask them. Throws XtpRiskConfigError with all that is wrong. */
export declare function riskRules(config: RiskConfig, { groups }?: RiskRulesOptions): RiskOperator[];
/** The options that a configuration gives a rule. */
export declare function optionsOf(given: unknown): Readonly<Record<string, unknown>>;
