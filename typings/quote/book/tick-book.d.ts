/** All that waits at one price. */
export interface BookLevel {
    /** Yuan. */
    readonly price: number;
    readonly quantity: number;
    /** How many orders that is. */
    readonly orders: number;
}
/**
 * Why a book is not to be trusted.
 * - `lost`: ticks were lost on the way, as the SDK or the ring has told.
 * - `joinedLate`: the first tick came after the opening, so the orders before it are not known.
 * - `unfit`: a tick did not fit to those before it: an unknown order, or more than is left of it.
 * - `disorder`: a tick came after one that follows it.
 */
export type StaleReason = 'lost' | 'joinedLate' | 'unfit' | 'disorder';
/** What is wrong with a book. */
export interface Staleness {
    readonly reason: StaleReason;
    /** Whether what is missing is being fetched. */
    readonly rebuilding: boolean;
    /** Why it could not be fetched the last time. */
    readonly error?: Error;
}
/** A side of a book. */
export type BookSideName = 'bid' | 'ask';
/**
 * The full book of one instrument as its ticks tell it: every price, every order. It is one object, which changes with each tick: take `levels` or `toObject()` of what
 * is to be kept.
 *
 * In Shenzhen an order is told before its trades, and the opening call is told order by order: then the sides may cross (`isCrossed`). In Shanghai an order is told
 * with what is left of it after its trades, and the opening call when it is over.
 */
export declare class TickBook {
    #private;
    /** The instrument. */
    readonly symbol: string;
    /** What is wrong with it; undefined while it is to be trusted. */
    get stale(): Staleness | undefined;
    /** Exchange time of the last tick, epoch milliseconds. */
    get time(): number;
    /** Number of the last tick in its channel. */
    get sequence(): number;
    /** Trades of the day so far. */
    get trades(): number;
    /** Traded quantity of the day so far. */
    get volume(): number;
    /** Yuan; 0 before the first trade. */
    get lastPrice(): number;
    /** Whether the best bid is at or above the best ask: during a call auction, and between an order of Shenzhen and its trades. */
    get isCrossed(): boolean;
    /** How many prices a side has. */
    depth(side: BookSideName): number;
    /** How many orders wait on a side. */
    orderCount(side: BookSideName): number;
    /** What all orders of a side wait for. */
    quantity(side: BookSideName): number;
    /** A price of a side, the best being 0; undefined beyond the last. */
    level(side: BookSideName, index: number): BookLevel | undefined;
    /** The best prices of a side, the best first; all of them without a number. */
    levels(side: BookSideName, count?: number): BookLevel[];
    /** What is left of each order at a price (yuan), the first in the queue first; [] where nothing waits. */
    queue(side: BookSideName, price: number): number[];
    /** What is left of an order, by the number that ticks name it with (Shanghai: `orderNumber`, Shenzhen: `sequence` of its entrust); 0 if it does not wait. */
    leftOf(orderNumber: number): number;
    /** All of it but the queues, as it is now. */
    toObject(): Record<string, unknown>;
}
