import { type Board, type PriceLimits } from '../../market';
import type { InstrumentFields, SnapshotFields } from '../../xtp/generated/structs';
/** Exchanges whose shares can be imported. */
export type StockExchange = 'SH' | 'SZ';
/** A share on one trading day: what the importer must know of it before it reads a row. */
export interface Stock {
    readonly symbol: string;
    readonly exchange: StockExchange;
    readonly ticker: string;
    readonly name: string;
    readonly day: number;
    readonly board: Board;
    /** Decimals of the price tick: 2 for 0.01 yuan. */
    readonly priceDecimals: number;
    /** Under risk warning (ST), told by its name. */
    readonly isRiskWarned: boolean;
}
/** Throws a `FeedError` `FEED_UNKNOWN_BOARD` for a fund, bond, index or B share. */
export declare function stockOf(exchange: StockExchange, ticker: string, name: string, day: number): Stock;
/** The limits of the board's rules for a previous close in yuan; zeros where there is none. */
export declare function limitsOf({ board, day, isRiskWarned }: Stock, preClose: number): PriceLimits;
/**
 * The static information (XTPQFI) of a share. Previous close and limits are those of its first snapshot; without one they
 * stay 0 and the share has no price limit.
 */
export declare function instrumentOf(stock: Stock, first: SnapshotFields | undefined): InstrumentFields;
