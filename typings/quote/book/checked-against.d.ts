import { Observable, type OperatorFunction } from 'rxjs';
import type { Snapshot } from '../../xtp/generated/structs';
import type { BookSideName, TickBook } from './tick-book';
/** A price of a snapshot and what the book has in its place; 0 where there is none. */
export interface LevelDifference {
    readonly side: BookSideName;
    /** 0 is the best. */
    readonly level: number;
    readonly book: {
        readonly price: number;
        readonly quantity: number;
    };
    readonly snapshot: {
        readonly price: number;
        readonly quantity: number;
    };
}
/** What became of one snapshot. */
export type BookCheck = {
    readonly symbol: string;
    readonly time: number;
    readonly trades: number;
} & ({
    readonly type: 'equal';
}
/** The book was never like this at that number of trades; the differences are to the state of its time (to nothing, if there was none). */
 | {
    readonly type: 'different';
    readonly differences: readonly LevelDifference[];
}
/** Call auctions and pauses show no book, and a stale book shows nothing. */
 | {
    readonly type: 'skipped';
    readonly why: 'noBook' | 'stale';
});
/**
 * Compares a book with the snapshots of its instrument: ten levels, at a point between two ticks where the number of trades is the snapshot's and the time no more
 * than three seconds off. Each snapshot gives one value, once the ticks have passed it.
 */
export declare function checkedAgainst(snapshots: Observable<Snapshot>): OperatorFunction<TickBook, BookCheck>;
