import { type RiskOperator, type RuleOptions } from '../rule';
/**
 * Denies quantities that the board does not take (`LOT_SIZE`): what is no multiple of the lot (100 shares on the main boards), or below the smallest order (200 on STAR), by the exchange's rules of
 * the day; what the counter publishes of the instrument wins. A remainder below the lot is sold whole, alone or with more: of 250 shares 50, 150 and 250 may be sold, 130 not. How much may be sold
 * and how large an order may be is not looked at. Where the board has no rule it denies (`NO_DATA`). What trades nothing and subscriptions pass: their units are the issuer's.
 */
export declare function lotSize({ state }?: RuleOptions): RiskOperator;
