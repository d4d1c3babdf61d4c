import type { Dated } from './rows';
/** The row that holds on a day, or undefined. Rows are in the order of their days and do not overlap. */
export declare function inForce<T extends Dated>(rows: readonly T[] | undefined, day: number): T | undefined;
/** The same; throws XtpMarketDayError where there is none. */
export declare function mustBeInForce<T extends Dated>(rows: readonly T[] | undefined, day: number, what: string): T;
