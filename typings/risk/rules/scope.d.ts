import type { RiskFigures } from '../figures';
import type { RiskTotals } from '../state/totals';
import type { Finding } from '../verdict';
/** What a limit on positions adds up: those in the order's instrument, on its board, or all. */
export type PositionScope = 'instrument' | 'board' | 'total';
/** What is held, and what working and accepted buys may add to it, in yuan. */
export declare function positionValue(figures: RiskFigures, of: PositionScope, across: RiskTotals | undefined): number;
/** The same in words. */
export declare function positionName({ order, board }: RiskFigures, of: PositionScope): readonly [english: string, chinese: string];
/** The value of a position that counts is not known. */
export declare function noPositionValue({ order }: RiskFigures, limit: number): Finding;
