import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies buys of shares under risk warning (ST, *ST) or in the period before their delisting (`RISK_WARNING`), by the status that the counter publishes (`securities` of the state) or the name. Where
 * it published neither, and for what is on no board, buys are denied (`NO_DATA`). Sells pass, and buys that return borrowed shares; other products than shares have no such mark.
 */
export declare function riskWarning({ state }?: RuleOptions): RiskOperator;
