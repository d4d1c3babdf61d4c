import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies prices that are no whole number of ticks, and limit orders without a price (`PRICE_TICK`): 0.01 yuan for shares, 0.001 for funds and convertible bonds, by the exchange's rules of the day;
 * what the counter publishes of the instrument wins. The protection price of a market order counts, its absence does not. Where no tick is known it denies (`NO_DATA`). What trades nothing and
 * subscriptions pass.
 */
export declare function priceTick({ state }?: RuleOptions): RiskOperator;
