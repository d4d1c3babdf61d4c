import type { Board } from './generated/rules';
/** What an order's quantity must be, in shares, units, pieces of 100 yuan, or contracts. */
export interface QuantityRule {
    /** The smallest order. A remainder below it is sold whole, in one order. */
    readonly minimum: number;
    /** Orders are multiples of it. A remainder below it is sold in one order, alone or with more. */
    readonly step: number;
    /** The largest order; Infinity where only the counter says it (options). */
    readonly maximum: number;
}
/** What the counter publishes of an instrument (XTPQFI, XTPQSI); 0 and what is missing leaves the board's rule. */
export interface PublishedQuantities {
    /** For example `bidQuantityLowerLimit`. */
    readonly minimum?: number;
    /** For example `bidQuantityUnit`. */
    readonly step?: number;
    /** For example `bidQuantityUpperLimit`. */
    readonly maximum?: number;
}
/** What is wrong with a quantity. */
export type QuantityFault = 'notPositive' | 'aboveMaximum' | 'belowMinimum' | 'notMultiple' | 'splitsRemainder' | 'aboveSellable';
/** The rule of a board on a day (YYYYMMDD) for limit or market orders; what the counter publishes wins. Throws XtpMarketDayError where there is none. */
export declare function quantityRule(board: Board, day: number, kind?: 'limit' | 'market', published?: PublishedQuantities): QuantityRule;
/** What is wrong with the quantity of a buy, or undefined. */
export declare function buyFault({ minimum, step, maximum }: QuantityRule, quantity: number): QuantityFault | undefined;
/** What is wrong with the quantity of a sell out of `sellable`, or undefined: a remainder below the step or the minimum goes whole or not at all. */
export declare function sellFault({ minimum, step, maximum }: QuantityRule, quantity: number, sellable: number): QuantityFault | undefined;
