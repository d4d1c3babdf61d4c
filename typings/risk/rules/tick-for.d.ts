import type { DayTerms } from '../figures';
/** The price tick (yuan) that the counter publishes, else the board's of the day; undefined where nobody knows it. */
export declare function tickFor({ board, day, security }: DayTerms): number | undefined;
