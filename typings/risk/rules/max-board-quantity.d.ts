import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies orders of more than the board takes at once (`BOARD_MAX_QUANTITY`), in shares, units, pieces or contracts, by the exchange's rules of the day: 1,000,000 on the main boards; on STAR 100,000
 * at a limit and 50,000 at market; on ChiNext 300,000 and 150,000. What the counter publishes of the instrument wins. Where nobody says it (options that were not given as `securities`) it denies
 * (`NO_DATA`). What trades nothing and subscriptions pass. The larger maximum of orders after hours at the close is not known to it.
 */
export declare function maxBoardQuantity({ state }?: RuleOptions): RiskOperator;
