import type { Board } from '../../market/board';
/** Sums that limits may be on: of one account, or of several together. Yuan. */
export interface RiskTotals {
    /** For records. */
    readonly name: string;
    /** What is held of an instrument, at the last price, and what working and accepted buys may add. */
    instrumentValue(symbol: string): number;
    /** The same of all instruments of a board. */
    boardValue(board: Board): number;
    /** Working and accepted orders of an instrument. */
    instrumentOrders(symbol: string): number;
    /** What is held, at the last prices, and what working and accepted buys may add. */
    readonly totalValue: number;
    /** Long and short positions added up, and what working and accepted buys and short sales may add. */
    readonly grossExposure: number;
    /** Long less short positions, and what working and accepted buys may add. */
    readonly netExposure: number;
    /** Long less short positions, less what working and accepted short sales may take. */
    readonly lowestNetExposure: number;
    /** Cash (withheld included) and what is held. */
    readonly equity: number;
    /** The highest equity since the state was opened, or the one it was given. */
    readonly peakEquity: number;
    /** Realised and unrealised profit; negative when lost. */
    readonly profit: number;
    /** Traded today, and what working and accepted orders may add: bought and sold, without fees. */
    readonly turnover: number;
    /** Working and accepted orders. */
    readonly openOrders: number;
    /** Sent or accepted today, by every client of the account as far as is known. */
    readonly ordersToday: number;
    /** Sent today, by every client of the account as far as is known. */
    readonly cancelsToday: number;
    /** Orders of today that have traded. */
    readonly filledOrdersToday: number;
    /** Orders sent, or accepted, in the last milliseconds (at most 60,000). */
    ordersWithin(now: number, ms: number): number;
    /** Cancels sent in the last milliseconds (at most 60,000). */
    cancelsWithin(now: number, ms: number): number;
    /** Milliseconds until fewer than `limit` orders and cancels are within the last `ms`. */
    waitForOrders(now: number, ms: number, limit: number): number;
    /** The same for cancels alone. */
    waitForCancels(now: number, ms: number, limit: number): number;
}
