/** XTP's 17-digit times (YYYYMMDDHHMMSSsss, Asia/Shanghai) and epoch milliseconds. */
/**
 * Epoch milliseconds of a time given as the two halves of its 64 bits; 0 stays 0 (unset). The value itself does not fit a
 * double, its remainder by 10^9 and its quotient do.
 */
export declare function epochMs(low: number, high: number): number;
/** The 17-digit time of epoch milliseconds; 0 stays 0. */
export declare function rawTime(ms: number): bigint;
