import type { Board } from '../../market/board';
/** Sums that limits may be on: of one account, or of several together. Yuan. */
export interface RiskTotals {
    /** For records. */
    readonly name: string;
    instrumentValue(symbol: string): number;
    boardValue(board: Board): number;
    instrumentOrders(symbol: string): number;
    readonly totalValue: number;
    readonly grossExposure: number;
    readonly netExposure: number;
    readonly lowestNetExposure: number;
    readonly equity: number;
    readonly peakEquity: number;
    readonly profit: number;
    readonly turnover: number;
    readonly openOrders: number;
    readonly ordersToday: number;
    readonly cancelsToday: number;
    readonly filledOrdersToday: number;
    ordersWithin(now: number, ms: number): number;
    cancelsWithin(now: number, ms: number): number;
    waitForOrders(now: number, ms: number, limit: number): number;
    waitForCancels(now: number, ms: number, limit: number): number;
}
