import { type PublishedQuantities, type QuantityRule } from '../market/quantity-rule';
import type { OrderIntent } from '../trade/order-intent';
/** Whether an order takes securities in. */
export declare function isBuy({ side }: OrderIntent): boolean;
/** The quantities that children of an order may have on a day. Throws XtpArgumentError for what is on no board, XtpSymbolError, XtpMarketDayError. */
export declare function lotsOf(intent: OrderIntent, day: number, published?: PublishedQuantities): QuantityRule;
/**
 * The largest quantity up to `wanted` that can be sent out of `rest`, so that what is left can be sent, too; 0 if there is none. A rest is sold whole, whatever it
 * is; buys leave what is below a lot.
 */
export declare function fitLot({ minimum, step, maximum }: QuantityRule, buying: boolean, wanted: number, rest: number): number;
/**
 * A quantity in shares by weight, each a whole number of lots and none below the minimum; they add up to the quantity. What is no whole lot goes with the largest share.
 * Throws XtpArgumentError for weights that are none.
 */
export declare function splitQuantity(quantity: number, weights: readonly number[], { minimum, step }: QuantityRule): number[];
