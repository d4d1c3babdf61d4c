import type { RiskFigures } from '../figures';
/** How much of a sell is covered by what is held and not being sold already. */
export declare function covered({ held, pendingSells }: Pick<RiskFigures, 'held' | 'pendingSells'>): number;
/** Whether an order only makes a position smaller, or trades nothing. */
export declare function onlyReduces(figures: Pick<RiskFigures, 'order' | 'held' | 'pendingSells'>): boolean;
