import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * While the state is reducing (`state.reduceOnly()`), denies what does not make a position smaller (`REDUCE_ONLY`): buys, short sales, and sells of more than is held. To buy back what was sold short
 * passes.
 */
export declare function reduceOnly({ state }?: RuleOptions): RiskOperator;
