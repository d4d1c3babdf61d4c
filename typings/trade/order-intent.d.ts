import { PriceType } from '../xtp/generated/enums';
import type { OrderInsertFields } from '../xtp/generated/structs';
/** An order that somebody wants: a plain value on its way through risk rules to the counter. */
export interface OrderIntent {
    /** `600519.SH` */
    readonly symbol: string;
    readonly side: 'buy' | 'sell';
    /** Shares; units of 100 yuan for bonds; contracts for options. */
    readonly quantity: number;
    /** Yuan. For a market order in Shanghai the protection price, elsewhere it may be left out. */
    readonly price?: number;
    /** Default `limit`. */
    readonly priceType?: PriceType;
    /** Echoed in every event of the order; 32 bits. */
    readonly orderClientId?: number;
}
/** The fields of the counter's request. Throws XtpSymbolError, XtpArgumentError. */
export declare function orderFields(intent: OrderIntent): OrderInsertFields;
