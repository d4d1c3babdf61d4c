import type { BookReading } from './readings';
/**
 * What the best prices of a book say.
 * - `twoSided`: a bid below an ask.
 * - `bidOnly`: nobody sells, as at the upper price limit.
 * - `askOnly`: nobody buys, as at the lower price limit.
 * - `auction`: bid and ask are the same price, or cross: a call auction shows its price on both sides, with what would be matched.
 * - `empty`: neither, as before the auction and while suspended.
 */
export type BookState = 'twoSided' | 'bidOnly' | 'askOnly' | 'auction' | 'empty';
export declare function bookState(bid: number, ask: number): BookState;
/** A price, or NaN where there is none. */
export declare function priceOrNaN(price: number): number;
export declare function bookStateOf(book: BookReading): BookState;
