import { type OperatorFunction } from 'rxjs';
import { type BookState } from './book-state';
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
export declare function imbalance<T extends BookReading>(levels?: number): OperatorFunction<T, Imbalance>;
