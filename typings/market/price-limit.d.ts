import type { Board, InstrumentClass } from './generated/rules';
/** What decides the price limit of an instrument beside its board. */
export interface PriceLimitTerms {
    /** Without it, `common`. `classOf` tells what a code says, the counter's `securityStatus` what it does not. */
    readonly class?: InstrumentClass;
    /** Which trading day since its listing it is: 1 on the first. Without it, listed long ago. */
    readonly listedDay?: number;
    /** Which trading day of the period before its delisting it is: 1 on the first. */
    readonly delistingDay?: number;
}
/** How far a price may go from the previous close, in percent. */
export interface PriceLimitRule {
    /** Percent above. */
    readonly up: number;
    /** Percent below. */
    readonly down: number;
}
/** The lowest and the highest price of a day, in yuan. */
export interface PriceLimits {
    /** Yuan. */
    readonly upper: number;
    /** Yuan. */
    readonly lower: number;
}
/**
 * The rule of a board on a day (YYYYMMDD); undefined where there is no limit: first days, bonds, and days before a rule of its class. What the counter
 * publishes (`upperLimitPrice`, `lowerLimitPrice`) always wins over what is computed here.
 */
export declare function priceLimitRule(board: Board, day: number, { class: of, listedDay, delistingDay }?: PriceLimitTerms): PriceLimitRule | undefined;
/** For `priceLimits`. */
export interface PriceLimitsOf extends PriceLimitTerms {
    readonly board: Board;
    /** YYYYMMDD. */
    readonly day: number;
    /** The previous close in yuan, as the counter publishes it (ex rights); on a first day with limits the issue price. */
    readonly preClose: number;
    /** Yuan; without it, the board's. */
    readonly tick?: number;
}
/**
 * The price limits of a day: previous close x (1 +- percent), a half rounded up to the tick, exactly; at least one tick away from the previous close, and
 * never below one tick. Undefined where there is no limit. Throws XtpArgumentError for a price that is none, XtpMarketDayError for a day without a tick.
 */
export declare function priceLimits({ board, day, preClose, tick, ...terms }: PriceLimitsOf): PriceLimits | undefined;
