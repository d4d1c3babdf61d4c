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

export function bookState(bid: number, ask: number): BookState {
  if (bid > 0) {
    if (!(ask > 0)) return 'bidOnly';
    return bid < ask ? 'twoSided' : 'auction';
  }
  return ask > 0 ? 'askOnly' : 'empty';
}

/** A price, or NaN where there is none. */
export function priceOrNaN(price: number): number {
  return price > 0 ? price : NaN;
}

export function bookStateOf(book: BookReading): BookState {
  return bookState(book.bidPriceAt(0), book.askPriceAt(0));
}
