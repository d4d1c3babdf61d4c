import type { RiskFigures } from '../figures';
/**
 * What follows from an instrument's day, board, publication and previous close, worked out when one of them changes: to look the market's tables up at every order would take longer than all else.
 */
export declare function ofTheDay<T>(work: (figures: RiskFigures) => T): (figures: RiskFigures) => T;
/** Undefined where the market's tables have nothing of that day or board. */
export declare function ifKnown<T>(lookUp: () => T): T | undefined;
