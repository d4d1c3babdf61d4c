import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies orders that would trade with a working or accepted order of this client on the other side (`SELF_TRADE`): buys at the price of the own lowest sell or above, sells at the price of the own highest
 * buy or below. A market order counts as one at any price: `limit` and `value` are then Infinity for a buy and 0 for a sell. Orders of other clients are not looked at.
 */
export declare function selfTrade({ state }?: RuleOptions): RiskOperator;
