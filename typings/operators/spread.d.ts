import { type OperatorFunction } from 'rxjs';
import { type BookState } from './book-state';
import type { BookReading } from './readings';
/** Between the best bid and the best ask. */
export interface Spread {
    /** As users write it: `600519.SH`. */
    readonly symbol: string;
    /** Of the event, epoch milliseconds (of an order book: that of the last trade). */
    readonly time: number;
    /** Yuan; NaN if there is none. */
    readonly bid: number;
    /** Yuan; NaN if there is none. */
    readonly ask: number;
    /** Ask minus bid in yuan, above 0; NaN unless the book is `twoSided`. */
    readonly spread: number;
    /** The middle of both, in yuan; the price of a call auction; NaN if a side is missing. */
    readonly mid: number;
    /** The spread in basis points of the middle (1 is 0.01 %); NaN unless the book is `twoSided`. */
    readonly bps: number;
    /** What the book is like. */
    readonly book: BookState;
}
/** The spread of each snapshot or order book. At a price limit, in a call auction and while suspended there is none: NaN, and `book` says why. */
export declare function spread<T extends BookReading>(): OperatorFunction<T, Spread>;
