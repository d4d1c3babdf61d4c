import type { RiskTotals } from '../state/totals';
/** What figures are asked for with. */
export type FigureArgument = number | RiskTotals | undefined;
export declare function isFunctionFigure(name: string): boolean;
/** `ordersWithin(1000, @desk)`: a group is named, what is left out is not. */
export declare function callName(name: string, args: readonly FigureArgument[]): string;
