import { map, type OperatorFunction } from 'rxjs';
import { bookState, priceOrNaN, type BookState } from './book-state';
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
export function spread<T extends BookReading>(): OperatorFunction<T, Spread> {
  return map(spreadOf);
}

function spreadOf(quote: BookReading): Spread {
  const bid = priceOrNaN(quote.bidPriceAt(0));
  const ask = priceOrNaN(quote.askPriceAt(0));
  const book = bookState(bid, ask);
  const mid = (bid + ask) / 2;
  const width = book === 'twoSided' ? round(ask - bid) : NaN;
  return { symbol: quote.symbol, time: quote.time, bid, ask, spread: width, mid, bps: (width / mid) * 10_000, book };
}

/** Prices have at most 4 decimals, their differences in binary more. */
function round(yuan: number): number {
  return Math.round(yuan * 10_000) / 10_000;
}
