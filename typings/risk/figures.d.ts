import type { Board } from '../market/board';
import type { MarketPhase } from '../market/phase';
import type { ConnectionStatus } from '../session/status';
import type { RiskOrder } from './order';
import type { Security } from './state/security';
import type { RiskTotals } from './state/totals';
/** `trading`: by the rules. `reducing`: only what makes positions smaller. `halted`: nothing. */
export type TradingMode = 'trading' | 'reducing' | 'halted';
/** What stays the same of an instrument for a day, nearly always; as in `RiskFigures`. */
export interface DayTerms extends Pick<RiskFigures, 'day' | 'board' | 'security' | 'preClosePrice'> {
    readonly order: Pick<RiskOrder, 'symbol'>;
}
/**
 * What a rule may look at: the order, and what is so at this moment. Everything but the group functions is of the order's instrument or its account. Yuan, shares, epoch milliseconds. What is
 * not known is NaN among values and 0 among prices. A rule is a function of these alone, so that who has written them down can decide the same again.
 */
export interface RiskFigures {
    readonly order: RiskOrder;
    readonly now: number;
    /** The trading day, YYYYMMDD. */
    readonly day: number;
    /** Of the account's session; `live` when orders can be sent. */
    readonly connection: ConnectionStatus['state'];
    /** What the counter knows has been compared since the session was last lost: cash, positions, orders, trades. */
    readonly isCaughtUp: boolean;
    /** Why not, if it was tried and failed: it is tried again each second. Else empty. */
    readonly catchUpFailure: string;
    readonly mode: TradingMode;
    /** Who stopped the trading and why; empty in `trading`. */
    readonly modeReason: string;
    /** Undefined for what is on no board that is known. */
    readonly board: Board | undefined;
    /** By the exchange's timetable; undefined where there is none. */
    readonly phase: Pick<MarketPhase, 'phase' | 'entry' | 'cancel' | 'matching'> | undefined;
    /** What the counter publishes of the instrument, if it was given. */
    readonly security: Security | undefined;
    readonly lastPrice: number;
    readonly bestBid: number;
    readonly bestAsk: number;
    readonly upperLimitPrice: number;
    readonly lowerLimitPrice: number;
    readonly preClosePrice: number;
    /** The counter says that there is none today: first days, bonds. False where it says nothing. */
    readonly hasNoPriceLimit: boolean;
    /**
     * What follows from the instrument's terms of the day alone, worked out again when one of them changes: to look the market's tables up at every order would take longer than all else. What a function
     * has found is remembered for that very function object: pass the same one each time.
     */
    ofTheDay<T>(work: (terms: DayTerms) => T): T;
    /** As the snapshot has it; empty before the first. */
    readonly tickerStatus: string;
    /** What stands in its place for bonds of the SSE (level 2): TRADE, SUSP...; empty for all else. */
    readonly instrumentStatus: string;
    /** Since the newest snapshot came, milliseconds; Infinity before the first. */
    readonly quoteAgeMs: number;
    /** The price that the order is valued at: its own, else the upper price limit, else the last price; NaN where none is known. */
    readonly valuedAt: number;
    /** What the order may cost or bring at most, without fees; 0 if it trades nothing. */
    readonly value: number;
    /** What it may add to the turnover at most: of a sell, which is filled above its price where somebody pays more, at the day's upper limit; of all else its value. */
    readonly turnoverValue: number;
    /** What trading all of it would cost in fees, never less than the real ones by the rates known. */
    readonly fees: number;
    /** Cash that may be used: the ledger's buying power less what accepted orders reserve. */
    readonly availableCash: number;
    /** Held now, of the order's instrument. */
    readonly held: number;
    /** What may be sold now: without what was bought today (T+1) and what working and accepted sells will take. */
    readonly sellable: number;
    /** Left to be filled of working and accepted buys, and what they filled that is not in `held` yet. */
    readonly pendingBuys: number;
    /** Left to be filled of working and accepted sells, and what they filled that is in `held` still. */
    readonly pendingSells: number;
    /** The highest price of a working or accepted buy of this client; 0 without one. A market order counts as one at any price: Infinity. */
    readonly ownBestBid: number;
    /** The lowest price of a working or accepted sell of this client; Infinity without one. A market order counts as one at any price: 0. */
    readonly ownBestAsk: number;
    /** What is held of the instrument, at the last price, and what working and accepted buys may add. */
    instrumentValue(across?: RiskTotals): number;
    /** The same of all instruments of the order's board. */
    boardValue(across?: RiskTotals): number;
    /** The same of all instruments. */
    totalValue(across?: RiskTotals): number;
    /** Long and short positions added up, and what working and accepted buys and short sales may add. */
    grossExposure(across?: RiskTotals): number;
    /** Long less short positions, and what working and accepted buys may add. */
    netExposure(across?: RiskTotals): number;
    /** Long less short positions, less what working and accepted short sales may take. */
    lowestNetExposure(across?: RiskTotals): number;
    /** Cash (withheld included) and what is held. */
    equity(across?: RiskTotals): number;
    /** The highest equity since the state was opened, or the one it was given. */
    peakEquity(across?: RiskTotals): number;
    /** Realised and unrealised profit; negative when lost. */
    profit(across?: RiskTotals): number;
    /** Traded today, and what working and accepted orders may add: bought and sold, without fees. */
    turnover(across?: RiskTotals): number;
    /** Working and accepted orders. */
    openOrders(across?: RiskTotals): number;
    /** The same of the instrument. */
    instrumentOrders(across?: RiskTotals): number;
    /** Orders sent, or accepted, in the last milliseconds (at most 60,000). */
    ordersWithin(ms: number, across?: RiskTotals): number;
    /** Cancels sent in the last milliseconds (at most 60,000). */
    cancelsWithin(ms: number, across?: RiskTotals): number;
    /** Until fewer than `limit` orders and cancels are within the last `ms`. */
    waitForOrders(ms: number, limit: number, across?: RiskTotals): number;
    /** The same for cancels alone. */
    waitForCancels(ms: number, limit: number, across?: RiskTotals): number;
    /** Sent today, by every client of the account as far as is known. */
    ordersToday(across?: RiskTotals): number;
    /** Cancels sent today, by every client of the account as far as is known. */
    cancelsToday(across?: RiskTotals): number;
    /** Orders of today that have traded. */
    filledOrdersToday(across?: RiskTotals): number;
    /** Accepted in the last milliseconds (at most 60,000) with the same terms: symbol, business, side, position effect, price, price type, quantity. */
    sameWithin(ms: number): number;
    /** Cancels in the last `windowMs` (at most 60,000) of orders that were no older than `ageMs`. */
    instantCancels(ageMs: number, windowMs: number): number;
}
