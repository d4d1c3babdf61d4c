import { type RiskOperator, type RuleOptions } from '../rule';
/** For `priceCollar`. */
export interface PriceCollarOptions extends RuleOptions {
    /** How far a price may be from the reference, in percent of it. */
    readonly percent: number;
    /** The reference: the last price (default), the best price of the other side (else of the own), or the previous close. */
    readonly against?: 'last' | 'best' | 'preClose';
    /** Also buys far below and sells far above. Default false: only what would be paid too dear or sold too cheap. */
    readonly bothWays?: boolean;
    /** What becomes of a market order without a protection price: it is denied (default), or it passes. */
    readonly unpriced?: 'deny' | 'pass';
}
/**
 * Denies prices too far from the market (`PRICE_COLLAR`): buys above reference x (1 + percent / 100), sells below reference x (1 - percent / 100), in yuan, and with `bothWays` the other way round
 * too. The protection price of a market order counts as its price. Without a price of its own, or without a reference, an order is denied (`NO_PRICE`). What trades nothing and subscriptions pass.
 * Throws XtpArgumentError.
 */
export declare function priceCollar({ percent, against, bothWays, unpriced, state }: PriceCollarOptions): RiskOperator;
