/** What the operators read of an event. The library's events have it, and so has any object of a user: a row of a file, a made-up quote of a test. */
/** Something of one instrument. */
export interface OfSymbol {
    /** As users write it: `600519.SH`. */
    readonly symbol: string;
    /** The number that the addon gave the instrument, where it came through the addon: a faster key than the symbol. */
    readonly instrument?: number;
}
/** Something of one instrument at a time of the exchange. */
export interface OfMoment extends OfSymbol {
    /** Exchange time, epoch milliseconds; 0 if it is not known. */
    readonly time: number;
}
/** A snapshot's figures of the day; `SnapshotEvent` has them. */
export interface SnapshotReading extends OfMoment {
    /** Yuan; 0 before the first trade of the day. */
    readonly lastPrice: number;
    /** Yuan; 0 before the first trade of the day. */
    readonly openPrice: number;
    /** Yuan; 0 before the first trade of the day. */
    readonly highPrice: number;
    /** Yuan; 0 before the first trade of the day. */
    readonly lowPrice: number;
    /** Yuan. */
    readonly preClosePrice: number;
    /** Of the day so far, in shares (options: contracts; indexes and convertible bonds of Shanghai: lots). */
    readonly volume: number;
    /** Of the day so far, in yuan. */
    readonly turnover: number;
    /** Of the day so far; 0 where the feed does not count trades. */
    readonly tradesCount: number;
}
/** The levels of a book, 0 to 9; `SnapshotEvent` and `OrderBookEvent` have them. What a level does not have is 0. */
export interface BookReading extends OfMoment {
    /** Yuan. */
    bidPriceAt(level: number): number;
    /** Yuan. */
    askPriceAt(level: number): number;
    /** Shares. */
    bidQuantityAt(level: number): number;
    /** Shares. */
    askQuantityAt(level: number): number;
}
/** A trade of a tick. */
export interface TradeReading {
    /** Yuan; 0 on a cancellation (Shenzhen). */
    readonly price: number;
    /** Shares. */
    readonly quantity: number;
    /** Yuan; 0 in Shenzhen, which does not tell it. */
    readonly money: number;
    /** `4` is a cancellation (Shenzhen, Beijing), all others are trades. */
    readonly tradeFlag: string;
}
/** A tick; `TickEvent` is one. Orders and states pass by, their time counts. */
export interface TickReading extends OfMoment {
    /** Undefined if the tick is none of a trade. */
    readonly trade?: TradeReading | undefined;
}
