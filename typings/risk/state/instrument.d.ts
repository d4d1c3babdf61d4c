import { type Board } from '../../market/board';
import type { MarketPhase } from '../../market/phase';
import type { DayTerms } from '../figures';
import type { BoardPhases } from './board-phases';
import { OwnPrices } from './own-prices';
import type { Security } from './security';
import { Sum } from './sum';
/** A snapshot as far as rules read it; `SnapshotEvent` is one. */
export interface RiskQuote {
    readonly symbol: string;
    readonly lastPrice: number;
    readonly upperLimitPrice: number;
    readonly lowerLimitPrice: number;
    readonly preClosePrice: number;
    readonly tickerStatus: string;
    /** Of a bond of the SSE (level 2), whose `tickerStatus` means nothing. */
    readonly bond?: {
        readonly instrumentStatus: string;
    } | undefined;
    /** The price of a level of the book, the best is 0; 0 if there is none. */
    bidPriceAt(level: number): number;
    /** The same of the other side. */
    askPriceAt(level: number): number;
}
/** What the counter says of a position in an instrument; `LedgerPosition` is one. */
export interface RiskPosition {
    readonly symbol: string;
    readonly positionDirection: string;
    readonly totalQuantity: number;
    readonly sellableQuantity: number;
    readonly cost: number;
    readonly realisedProfit: number;
}
/** What an instrument adds to the sums of what is held. */
export interface HoldingShare {
    readonly board: Board | undefined;
    readonly long: number;
    readonly short: number;
    readonly cost: number;
}
/** All that is known of one instrument: its quote, what is held of it, and the orders for it. */
export declare class Instrument {
    #private;
    readonly symbol: string;
    board: Board | undefined;
    security: Security | undefined;
    multiplier: number;
    lastPrice: number;
    bestBid: number;
    bestAsk: number;
    upperLimitPrice: number;
    lowerLimitPrice: number;
    preClosePrice: number;
    hasNoPriceLimit: boolean;
    tickerStatus: string;
    instrumentStatus: string;
    quotedAt: number;
    /** By the steady clock. */
    quotedAtSteady: number;
    /** Long and net positions, shares. */
    held: number;
    /** Short positions (options), contracts. */
    short: number;
    sellable: number;
    cost: number;
    /** What opening the short position has brought. */
    shortCost: number;
    /** As it was counted last; nothing where nothing is held. */
    holdingShare: HoldingShare | undefined;
    /** Of this client's orders that may still fill: market buys at any price (Infinity), market sells at 0. */
    readonly ownBids: OwnPrices;
    readonly ownAsks: OwnPrices;
    /** Orders that may still fill. */
    open: number;
    pendingBuys: number;
    pendingSells: number;
    pendingBuyValue: Sum;
    /** Of pending sells, what the ledger has not been told of. */
    uncoveredShares: number;
    constructor(symbol: string, day: number, phases: BoardPhases);
    /** Whatever orders did, and what was quoted, is of another day. */
    newDay(day: number): void;
    setSecurity(security: Security): void;
    quote(quote: RiskQuote, now: number, steadyNow?: number): void;
    /** What a position is worth a unit: the last price, before the first trade the previous close; 0 where neither is known. */
    get price(): number;
    get longValue(): number;
    get shortValue(): number;
    /** By the timetable; undefined where there is none. */
    phase(now: number): MarketPhase | undefined;
    /** As `RiskFigures` has it; the terms are this instrument's. */
    ofTheDay<T>(work: (terms: DayTerms) => T, terms: DayTerms): T;
}
