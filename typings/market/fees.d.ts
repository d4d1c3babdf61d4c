import { type Board } from './generated/rules';
/** Costs as parts of the amount, for one side. */
export interface FeeRates {
    /** Part of the amount. */
    readonly commission: number;
    /** Yuan, at least, for one order. */
    readonly commissionMinimum: number;
    /** Part of the amount. */
    readonly stampDuty: number;
    /** Part of the amount. */
    readonly transfer: number;
}
/** Costs of one order in yuan, each rounded half up to a fen. */
export interface FeeAmounts {
    /** Yuan. */
    readonly commission: number;
    /** Yuan. */
    readonly stampDuty: number;
    /** Yuan. */
    readonly transfer: number;
    /** Their sum in yuan. */
    readonly total: number;
}
/**
 * What an order on a board costs on a day (YYYYMMDD). Stamp duty and transfer fee are those in force; the commission is a usual one, with handling and regulatory
 * fees inside: put your own contract's in its place. What is not in force yet, or not of this product, is 0.
 */
export declare function feeRates(board: Board, day: number, side: 'buy' | 'sell'): FeeRates;
/** The costs of an order that traded `amount` yuan in all. Throws XtpArgumentError for an amount that is none. */
export declare function feesOf(rates: FeeRates, amount: number): FeeAmounts;
