import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies orders while the account has no session (`NOT_CONNECTED`), and after a login until cash, positions, orders and trades have been compared with the counter (`NOT_CAUGHT_UP`). In a gate it
 * always stands second.
 */
export declare function connection({ state }?: RuleOptions): RiskOperator;
