/** What was traded of one instrument in a stretch of the trading day. */
export interface Bar {
    /** As users write it: `600519.SH`. */
    readonly symbol: string;
    /** When it begins, epoch milliseconds of the exchange's time. The first of the day also has the opening auction. */
    readonly start: number;
    /** When it ends, epoch milliseconds of the exchange's time. The last of the day also has the closing auction. */
    readonly end: number;
    /** Yuan. */
    readonly open: number;
    /** Yuan. */
    readonly high: number;
    /** Yuan. */
    readonly low: number;
    /** Yuan. */
    readonly close: number;
    /** In the unit of the events: shares, contracts of options, lots of Shanghai's indexes and convertible bonds. 0 in an empty bar. */
    readonly volume: number;
    /** Yuan, to a ten-thousandth. */
    readonly turnover: number;
    /** How many trades; undefined where the feed does not count them. */
    readonly trades: number | undefined;
    /** Whether all of it was seen: the events came before it began (of the first one: any time within it, from snapshots), and its end was passed. */
    readonly complete: boolean;
}
