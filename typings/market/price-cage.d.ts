import type { Board } from './generated/rules';
export type { OutsideCage } from './generated/rules';
import { type OutsideCage } from './generated/rules';
/** What the market shows of an instrument, in yuan; 0 or nothing where there is none. */
export interface PriceReferences {
    /** Best ask. */
    readonly bestAsk?: number;
    /** Best bid. */
    readonly bestBid?: number;
    /** Last price of the day. */
    readonly lastPrice?: number;
    /** Previous close. */
    readonly preClose?: number;
}
/** How far a limit order in continuous trading may be from the market. */
export interface PriceCage {
    /** Percent of the benchmark. */
    readonly percent: number;
    /** The same in ticks: the wider of the two holds; 0 where there is no such alternative. */
    readonly ticks: number;
    /** Whether the exchange rejects an order outside or holds it until the market comes to it. */
    readonly outside: OutsideCage;
}
/** The valid price range of limit orders of a board on a day (YYYYMMDD), or undefined where it has none. In call auctions and on first days without limits it does not hold. */
export declare function priceCage(board: Board, day: number): PriceCage | undefined;
/** For a buy the best ask, else the best bid, else the last price, else the previous close; for a sell mirrored. Undefined without any. */
export declare function cageBenchmark(side: 'buy' | 'sell', { bestAsk, bestBid, lastPrice, preClose }: PriceReferences): number | undefined;
/**
 * The highest price (yuan) of a valid buy, or the lowest of a valid sell, as it follows from the benchmark: not rounded to a tick, so that a price is valid if
 * it does not go beyond it. Undefined without a cage or a benchmark.
 */
export declare function cageBound(board: Board, day: number, side: 'buy' | 'sell', references: PriceReferences, tick?: number): number | undefined;
/** Whether a limit price (yuan) is within the cage; true where there is none. Throws XtpArgumentError for a price that is none. */
export declare function isInCage(board: Board, day: number, side: 'buy' | 'sell', price: number, references: PriceReferences, tick?: number): boolean;
/** As `cageBenchmark`; nothing above 0 without any. */
export declare function benchmarkOf(side: 'buy' | 'sell', bestAsk: number, bestBid: number, lastPrice: number, preClose: number): number;
/** As `cageBound`, of a cage that was looked up. */
export declare function boundOf({ percent, ticks }: PriceCage, tick: number, side: 'buy' | 'sell', benchmark: number): number;
/** Whether a price does not go beyond what `boundOf` gave. */
export declare function isWithin(side: 'buy' | 'sell', price: number, bound: number): boolean;
