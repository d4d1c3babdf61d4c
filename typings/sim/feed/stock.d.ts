import type { InstrumentFields, SnapshotFields } from '../../xtp/generated/structs';
import { type Board, type BoardRules, type StockExchange } from './boards';
/** A share on one trading day: what the importer must know of it before it reads a row. */
export interface Stock {
    readonly symbol: string;
    readonly exchange: StockExchange;
    readonly ticker: string;
    readonly name: string;
    readonly board: Board;
    readonly rules: BoardRules;
    /** Under risk warning (ST), told by its name. */
    readonly isRiskWarned: boolean;
    /** Daily price limit in percent of the previous close. */
    readonly limitPercent: number;
}
/** Throws a `FeedError` `FEED_UNKNOWN_BOARD` for a fund, bond, index or B share. */
export declare function stockOf(exchange: StockExchange, ticker: string, name: string, day: number): Stock;
/**
 * The static information (XTPQFI) of a share. Previous close and limits are those of its first snapshot; without one they
 * stay 0 and the share has no price limit.
 */
export declare function instrumentOf(stock: Stock, first: SnapshotFields | undefined): InstrumentFields;
