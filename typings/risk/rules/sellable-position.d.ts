import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies sells of more than may be sold now (`INSUFFICIENT_POSITION`): `quantity <= sellable`, in shares. Sellable is without what was bought today (T+1) and what working and accepted sells will
 * take. Short sales and sells that open an option position take nothing that is held and pass. What is not known is denied (`NO_DATA`).
 */
export declare function sellablePosition({ state }?: RuleOptions): RiskOperator;
