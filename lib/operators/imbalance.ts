import { map, type OperatorFunction } from 'rxjs';
import { XtpArgumentError } from '../errors';
import { bookStateOf, type BookState } from './book-state';
import type { BookReading } from './readings';

/** How much more is bid than asked. */
export interface Imbalance {
  /** As users write it: `600519.SH`. */
  readonly symbol: string;
  /** Of the event, epoch milliseconds (of an order book: that of the last trade). */
  readonly time: number;
  /** (bids - asks) / (bids + asks), from -1 (only asks) to 1 (only bids, as at the upper price limit); NaN for an empty book and in a call auction. */
  readonly value: number;
  /** Shares on the levels that were asked for. */
  readonly bidQuantity: number;
  /** Shares on the levels that were asked for. */
  readonly askQuantity: number;
  /** What the book is like. */
  readonly book: BookState;
}

/**
 * The imbalance of the best levels (1 to 10) of each snapshot or order book. Level 1 quotes, options and Beijing have five levels; those that are not there count nothing. In a call auction
 * the levels hold what would be matched, which says nothing of the kind: NaN. Throws XtpArgumentError for other levels.
 */
export function imbalance<T extends BookReading>(levels = 5): OperatorFunction<T, Imbalance> {
  if (!Number.isInteger(levels) || levels < 1 || levels > 10)
    throw new XtpArgumentError(`imbalance looks at 1 to 10 levels, not ${levels}.`);
  return map((quote: T): Imbalance => {
    let bidQuantity = 0;
    let askQuantity = 0;
    for (let level = 0; level < levels; level++) {
      if (quote.bidPriceAt(level) > 0) bidQuantity += quote.bidQuantityAt(level);
      if (quote.askPriceAt(level) > 0) askQuantity += quote.askQuantityAt(level);
    }
    const book = bookStateOf(quote);
    const value = book === 'auction' ? NaN : (bidQuantity - askQuantity) / (bidQuantity + askQuantity); // nothing: 0 / 0
    return { symbol: quote.symbol, time: quote.time, value, bidQuantity, askQuantity, book };
  });
}
