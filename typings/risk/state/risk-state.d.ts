import { type CurrentValue } from '../../ledger/current-value';
import type { Board } from '../../market/board';
import type { ConnectionStatus } from '../../session/status';
import type { OrderIntent } from '../../trade/order-intent';
import type { RiskFigures, TradingMode } from '../figures';
import type { RiskTotals } from './totals';
/** Whether an account trades, and who decided otherwise and why. */
export interface TradingModeChange {
    readonly mode: TradingMode;
    /** Empty in `trading`. */
    readonly reason: string;
}
/**
 * What risk rules know of one account: cash and positions (from a ledger), working orders, what accepted orders reserve, what was traded, sent and cancelled, prices. Every strategy on the
 * account shares it. `openRiskState` makes one.
 */
export declare class RiskState implements RiskTotals {
    #private;
    private readonly ownsLedger;
    readonly name: string;
    /** Whether it trades: now (`value`), and at every change. */
    get mode(): CurrentValue<TradingModeChange>;
    /** The kill switch: no order passes any more, until `resume`. Drops and new days change nothing of it. */
    kill(reason: string): void;
    /** From now on only what makes positions smaller passes; a kill is not lifted by it. */
    reduceOnly(reason: string): void;
    /** Trades again. */
    resume(): void;
    /** Ends it, and the ledger that it opened; the account stays. Rules deny from then on: nothing is known any more. */
    close(): void;
    /** What is so for an order: for rules. What it says is read when it is asked for. */
    figuresFor(intent: OrderIntent): RiskFigures;
    /** Accepted orders that were neither sent nor released nor are too old. */
    get reserved(): number;
    /** YYYYMMDD; 0 before the first login. */
    get day(): number;
    /** Of the account's session. */
    get connection(): ConnectionStatus['state'];
    /** What the counter knows has been compared since the session was last lost. */
    get isCaughtUp(): boolean;
    /** Why not, if it was tried and failed; else empty. */
    get catchUpFailure(): string;
    /** Cash that may be used: the ledger's buying power less what accepted orders reserve. */
    get availableCash(): number;
    get totalValue(): number;
    get grossExposure(): number;
    get netExposure(): number;
    get lowestNetExposure(): number;
    get equity(): number;
    get peakEquity(): number;
    get profit(): number;
    get turnover(): number;
    get openOrders(): number;
    get ordersToday(): number;
    get cancelsToday(): number;
    get filledOrdersToday(): number;
    instrumentValue(symbol: string): number;
    boardValue(board: Board): number;
    instrumentOrders(symbol: string): number;
    ordersWithin(now: number, ms: number): number;
    cancelsWithin(now: number, ms: number): number;
    waitForOrders(now: number, ms: number, limit: number): number;
    waitForCancels(now: number, ms: number, limit: number): number;
}
