import type { CodeRow, Dated, FeeRow, FirstDaysRow, PhaseRow, PriceCageRow, PriceLimitRow, PriceTypesRow, QuantityRow, SameDayFundRow, ThresholdRow } from '../rows';
/**
 * A part of the market with rules of its own.
 * - `shMain`: SSE main board.
 * - `star`: SSE STAR market.
 * - `szMain`: SZSE main board; until 2021-04-05 the SME board had the same rules beside it.
 * - `chiNext`: SZSE ChiNext.
 * - `beijing`: Beijing Stock Exchange.
 * - `shFund`: SSE funds: ETF, LOF, REIT, money funds.
 * - `szFund`: SZSE funds: ETF, LOF, REIT, money funds.
 * - `shConvertible`: SSE convertible bonds.
 * - `szConvertible`: SZSE convertible bonds.
 * - `shBond`: SSE bonds that do not convert.
 * - `szBond`: SZSE bonds that do not convert.
 * - `shRepo`: SSE repo; what is lent is an order to sell.
 * - `szRepo`: SZSE repo; what is lent is an order to sell.
 * - `shOption`: SSE options.
 * - `szOption`: SZSE options.
 * - `shIndex`: SSE indices; not tradable.
 * - `szIndex`: SZSE indices; not tradable.
 * - `bjIndex`: BSE indices; not tradable.
 */
export type Board = 'shMain' | 'star' | 'szMain' | 'chiNext' | 'beijing' | 'shFund' | 'szFund' | 'shConvertible' | 'szConvertible' | 'shBond' | 'szBond' | 'shRepo' | 'szRepo' | 'shOption' | 'szOption' | 'shIndex' | 'szIndex' | 'bjIndex';
/** What is traded on a board. */
export type Product = 'stock' | 'fund' | 'convertible' | 'bond' | 'repo' | 'option' | 'index';
/** A part of the trading day. */
export type Phase = 'beforeOpen' | 'openingAuction' | 'pause' | 'continuous' | 'lunch' | 'closingAuction' | 'afterHoursPause' | 'afterHours' | 'closed';
/** How orders are matched: not at all, all at one price at the end of the phase, as they arrive, or at the close. */
export type Matching = 'none' | 'auction' | 'continuous' | 'fixedPrice';
/** What of an instrument decides its price limit: `growth` are funds on STAR or ChiNext shares. */
export type InstrumentClass = 'common' | 'riskWarning' | 'delisting' | 'growth';
/** What has special price limits on its first days: being listed, and the period before being delisted. */
export type FirstDaysEvent = 'listing' | 'delisting';
/** What becomes of an order outside the price cage. */
export type OutsideCage = 'rejected' | 'held';
/** A cost of a trade. */
export type Fee = 'commission' | 'stampDuty' | 'transfer';
/** What programme trading is measured by. */
export type Measure = 'ordersAndCancelsPerSecond' | 'ordersAndCancelsPerDay';
export declare const boards: Readonly<Record<Board, {
    readonly exchange: 'SH' | 'SZ' | 'BJ';
    readonly product: Product;
}>>;
export declare const codes: readonly CodeRow[];
export declare const phases: Readonly<Partial<Record<Board, readonly (Dated & {
    readonly phases: readonly PhaseRow[];
})[]>>>;
export declare const quantities: Readonly<Partial<Record<Board, readonly QuantityRow[]>>>;
export declare const ticks: Readonly<Partial<Record<Board, readonly (Dated & {
    readonly tick: number;
})[]>>>;
export declare const priceLimits: Readonly<Partial<Record<Board, readonly PriceLimitRow[]>>>;
export declare const firstDays: Readonly<Partial<Record<Board, readonly FirstDaysRow[]>>>;
export declare const priceCages: Readonly<Partial<Record<Board, readonly PriceCageRow[]>>>;
export declare const settlement: Readonly<Partial<Record<Board, readonly (Dated & {
    readonly sameDay: boolean;
})[]>>>;
export declare const priceTypes: Readonly<Partial<Record<Board, readonly PriceTypesRow[]>>>;
export declare const sameDayFunds: readonly SameDayFundRow[];
export declare const fees: readonly FeeRow[];
export declare const programmeTrading: readonly ThresholdRow[];
