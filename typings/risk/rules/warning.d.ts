import type { DayTerms } from '../figures';
/** What hangs over a share. */
export type Warning = 'riskWarning' | 'delisting' | 'none';
/** By the status that the counter publishes, or the name (`*ST`, `退市`); undefined where it published neither. What is no share has none. */
export declare function warningOf({ board, security }: DayTerms): Warning | undefined;
