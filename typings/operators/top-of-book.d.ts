import type { OperatorFunction } from 'rxjs';
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
/**
 * The best prices and their quantities, each time that one of the four has changed, and once at first: most snapshots change something else. An event
 * without a change allocates nothing. Memory: four numbers a symbol.
 */
export declare function topOfBook<T extends BookReading>(): OperatorFunction<T, TopOfBook>;
