/** The boards of the two exchanges and their rules, as data with the days from which they hold. */
import type { SecurityType } from '../../xtp/generated/enums';
export type StockExchange = 'SH' | 'SZ';
export interface BoardRules {
    /** First trading day under these rules, YYYYMMDD. */
    readonly from: number;
    /** Daily price limit in percent of the previous close. */
    readonly limitPercent: number;
    /** The same for shares under risk warning (ST). */
    readonly riskWarningLimitPercent: number;
    /** Smallest buy order and its step, in shares. A smaller remainder may be sold. */
    readonly buyMinimum: number;
    readonly buyUnit: number;
    /** Largest order in shares. */
    readonly limitOrderMaximum: number;
    readonly marketOrderMaximum: number;
}
export interface Board {
    readonly name: string;
    readonly exchange: StockExchange;
    /** First three digits of its codes. */
    readonly prefixes: readonly string[];
    readonly securityType: SecurityType;
    /** Decimals of the price tick: 2 for 0.01 yuan. */
    readonly priceDecimals: number;
    /** Oldest first. */
    readonly rules: readonly BoardRules[];
}
export declare const boards: readonly Board[];
/** The board of a six-digit code, or undefined where it is no share of these boards. */
export declare function boardOf(exchange: StockExchange, ticker: string): Board | undefined;
/** The rules of a board on a day (YYYYMMDD); before the first, the first. */
export declare function rulesOn(board: Board, day: number): BoardRules;
export interface PriceLimits {
    readonly upper: number;
    readonly lower: number;
}
/** The day's limits in yuan: previous close x (1 +- percent), rounded half up to the tick. Zeros where there is no previous close. */
export declare function priceLimits(preClose: number, percent: number, priceDecimals: number): PriceLimits;
