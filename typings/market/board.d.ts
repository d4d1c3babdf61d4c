import type { Board, InstrumentClass, Product } from './generated/rules';
export type { Board, InstrumentClass, Product } from './generated/rules';
/**
 * The board of a symbol (`600519.SH`) on a day (YYYYMMDD), by exchange and code: `000001.SH` is an index and `000001.SZ` a bank. Undefined where no
 * board has such codes on that day (B shares, subscriptions, ETF creation, a day before the board opened, what is no symbol). Throws XtpArgumentError for no day.
 */
export declare function boardOf(symbol: string, day: number): Board | undefined;
/** What the code alone says of the class that decides an instrument's price limit: ETFs on STAR shares are `growth`, all else `common`. */
export declare function classOf(symbol: string, day: number): InstrumentClass;
/** The kind of instrument that is traded on a board. */
export declare function productOf(board: Board): Product;
/** All boards. */
export declare function allBoards(): readonly Board[];
