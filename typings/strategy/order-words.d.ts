import { type PublishedQuantities } from '../market/quantity-rule';
import type { OrderIntent } from '../trade/order-intent';
/** A limit price in yuan, or `market`: at once at the best prices of the other side, what is left is cancelled. */
export type PriceWord = number | 'market';
/** What an order in words may say besides. */
export interface OrderWords {
    /** The worst price of a market order (yuan), which Shanghai's markets need. */
    readonly protect?: number;
    /** Options: whether a position is opened or closed. */
    readonly positionEffect?: 'open' | 'close';
    /** Buys and sells collateral of a credit account. */
    readonly credit?: boolean;
    /** Echoed in every event of the order; 32 bits. */
    readonly orderClientId?: number;
    /** The day whose rules hold (YYYYMMDD). Default: today. */
    readonly day?: number;
    /** What the counter publishes of the instrument's price tick (yuan) and quantities; it wins over the board's rule. */
    readonly tick?: number;
    readonly quantities?: PublishedQuantities;
}
/**
 * An order in words: `order('600519.SH', 'buy', 100, 1700.5)`. A market order gets the price type that its market has. Quantity and price are held against the rules of the
 * board. Throws XtpArgumentError that says what was expected, XtpSymbolError, XtpMarketDayError.
 */
export declare function order(symbol: string, side: 'buy' | 'sell', quantity: number, price: PriceWord, words?: OrderWords): OrderIntent;
/** `order` to buy. Throws the same. */
export declare function buy(symbol: string, quantity: number, price: PriceWord, words?: OrderWords): OrderIntent;
/** `order` to sell. Throws the same. */
export declare function sell(symbol: string, quantity: number, price: PriceWord, words?: OrderWords): OrderIntent;
/** Whether a market order for it must say its worst price. Throws XtpSymbolError. */
export declare function needsProtection(symbol: string, day: number): boolean;
