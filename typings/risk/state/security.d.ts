import type { SecurityStatus } from '../../xtp/generated/enums';
/** What the counter publishes of an instrument (QueryAllTickersFullInfo); what is left out or 0 is taken from the market's rules. A row of `quotes.queryInstruments` is one. */
export interface Security {
    /** `600519.SH` */
    readonly symbol: string;
    readonly tickerName?: string;
    /** `st`: under risk warning. */
    readonly securityStatus?: SecurityStatus | 'unknown';
    /** False: the two limit prices mean nothing. */
    readonly isHavePriceLimit?: boolean;
    /** Yuan. */
    readonly upperLimitPrice?: number;
    /** Yuan. */
    readonly lowerLimitPrice?: number;
    /** Yuan. */
    readonly preClosePrice?: number;
    /** Yuan. */
    readonly priceTick?: number;
    readonly bidQuantityUpperLimit?: number;
    readonly bidQuantityLowerLimit?: number;
    readonly bidQuantityUnit?: number;
    readonly askQuantityUpperLimit?: number;
    readonly askQuantityLowerLimit?: number;
    readonly askQuantityUnit?: number;
    readonly marketBidQuantityUpperLimit?: number;
    readonly marketBidQuantityLowerLimit?: number;
    readonly marketBidQuantityUnit?: number;
    readonly marketAskQuantityUpperLimit?: number;
    readonly marketAskQuantityLowerLimit?: number;
    readonly marketAskQuantityUnit?: number;
    /** Shares that one unit of quantity stands for: an option's contract. Default 1, for options 10,000. */
    readonly multiplier?: number;
}
