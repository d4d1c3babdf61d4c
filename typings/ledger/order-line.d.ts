import { type OrderState } from '../trade/order-state';
import type { LedgerRules } from './rules';
/** What a ledger knows of an order; money in units (money.ts). */
export interface OrderLine {
    /** Undefined while only fills told of it. */
    readonly state: OrderState | undefined;
    /** By its fills. */
    readonly filled: number;
    readonly amount: number;
    /** Keeps back cash or shares for what is left of it. */
    readonly hold: Hold;
    /** When it was first heard of, counted by the ledger. */
    readonly since: number;
}
/** What an order keeps back. */
export interface Hold {
    readonly cash: number;
    readonly shares: number;
}
export declare const noHold: Hold;
export declare function newLine(since: number): OrderLine;
/** Buying and selling of a cash account: what a ledger computes. */
export declare function isPlain({ business, side }: Pick<OrderState, 'business' | 'side'>): boolean;
/** Whether nobody but the counter knows at which price it is kept back. */
export declare function isOpenPriced({ side, priceType }: OrderState): boolean;
/** Whether nothing but its submission is known: the counter may not have heard of it yet. */
export declare function isUntold({ state }: OrderLine): boolean;
/**
 * The cash that what is left of a buy may cost with the fees that this adds, or the shares that are left of a sale. What is told to be filled is kept back until the fill itself is
 * booked, so that no cash is free in between.
 */
export declare function holdOf({ state, filled, amount }: OrderLine, rules: LedgerRules): Hold;
