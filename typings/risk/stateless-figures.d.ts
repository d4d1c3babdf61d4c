import type { RiskFigures } from './figures';
import { type RiskOrder } from './order';
/** A rule asked for what only a state knows. */
export declare class NoStateError extends Error {
}
/** All that is known of an order without a state: what it says itself. */
export declare function statelessFigures(order: RiskOrder): RiskFigures;
