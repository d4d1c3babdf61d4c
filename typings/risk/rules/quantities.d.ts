import { type QuantityRule } from '../../market/quantity-rule';
import type { DayTerms } from '../figures';
/** What quantities an instrument takes, by side. */
interface BothSides {
    readonly buy: QuantityRule;
    readonly sell: QuantityRule;
}
/** The same by kind of order. */
export interface Quantities {
    readonly limit: BothSides;
    readonly market: BothSides;
}
/** By the board's rules of the day and what the counter publishes, which wins; undefined where nothing is known. */
export declare function quantitiesOf({ board, day, security }: DayTerms): Quantities | undefined;
export {};
