import type { OperatorFunction } from 'rxjs';
import { Keyed } from './keyed';
import { operate } from './operate';
import type { BookReading } from './readings';

/** The best prices of both sides. */
export interface TopOfBook {
  /** As users write it: `600519.SH`. */
  readonly symbol: string;
  /** Of the event, epoch milliseconds (of an order book: that of the last trade). */
  readonly time: number;
  /** Yuan; 0 if nobody bids. */
  readonly bidPrice: number;
  /** Shares. */
  readonly bidQuantity: number;
  /** Yuan; 0 if nobody asks, as at the upper price limit. */
  readonly askPrice: number;
  /** Shares. */
  readonly askQuantity: number;
}

class Best {
  known = false;
  bidPrice = 0;
  bidQuantity = 0;
  askPrice = 0;
  askQuantity = 0;
}

/**
 * The best prices and their quantities, each time that one of the four has changed, and once at first: most snapshots change something else. An event
 * without a change allocates nothing. Memory: four numbers a symbol.
 */
export function topOfBook<T extends BookReading>(): OperatorFunction<T, TopOfBook> {
  return operate<T, TopOfBook>((out) => {
    const bests = new Keyed<T, Best>(() => new Best());
    return {
      next: (quote) => {
        const best = bests.of(quote);
        const bidPrice = quote.bidPriceAt(0);
        const askPrice = quote.askPriceAt(0);
        const bidQuantity = quote.bidQuantityAt(0);
        const askQuantity = quote.askQuantityAt(0);
        const same =
          best.known &&
          bidPrice === best.bidPrice &&
          askPrice === best.askPrice &&
          bidQuantity === best.bidQuantity &&
          askQuantity === best.askQuantity;
        if (same) return;
        best.known = true;
        best.bidPrice = bidPrice;
        best.askPrice = askPrice;
        best.bidQuantity = bidQuantity;
        best.askQuantity = askQuantity;
        out.next({ symbol: quote.symbol, time: quote.time, bidPrice, bidQuantity, askPrice, askQuantity });
      },
    };
  });
}
