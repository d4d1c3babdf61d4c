import type { Board } from './generated/rules';
/** The price tick of a board on a day (YYYYMMDD), in yuan; the counter's `priceTick` wins where it is published. Throws XtpMarketDayError where there is none. */
export declare function tickOf(board: Board, day: number, published?: number): number;
/** Whether a price (yuan) is a whole number of ticks, but for binary noise. */
export declare function isOnTick(price: number, tick: number): boolean;
