import { type RiskOperator, type RuleOptions } from '../rule';
/** Denies all orders while the state is halted (`KILL_SWITCH`; `state.kill()`). In a gate it always stands first. Cancels pass. */
export declare function killSwitch({ state }?: RuleOptions): RiskOperator;
