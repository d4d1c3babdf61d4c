import type { PositionDirection } from '../xtp/generated/enums';
import type { LedgerPosition } from './figures';
import { type Fill, type Holding } from './holding';
import type { LedgerRules } from './rules';
/** What identifies a position. */
export interface PositionName {
    readonly symbol: string;
    readonly positionDirection: PositionDirection | 'unknown';
}
/** What the counter says of a position; money in units (money.ts). */
export interface CounterPosition extends PositionName {
    readonly total: number;
    readonly sellable: number;
    readonly yesterday: number;
    readonly cost: number;
}
/** A position at a moment, to be compared with an answer that is of that moment. */
export interface PositionMark extends PositionName {
    readonly holding: Holding;
    readonly yesterday: number;
    /** By working sells that the counter had heard of. */
    readonly held: number;
}
export declare function emptyMark({ symbol, positionDirection }: PositionName): PositionMark;
export declare function sellableOf({ holding, held }: Pick<PositionMark, 'holding' | 'held'>): number;
/** One position: what it was when the counter told of it, and the fills since. It does not depend on the order in which these were told. */
export declare class PositionBook {
    #private;
    readonly name: PositionName;
    /** In working sells. */
    held: number;
    /** Units; 0: not known. */
    price: number;
    constructor(name: PositionName, rules: LedgerRules);
    get holding(): Holding;
    /** Units; 0 without a price. */
    get value(): number;
    /** `told` grows from fill to fill. */
    add(fill: Fill, told: number): void;
    mark(held: number): PositionMark;
    /** The counter's word on the position at a moment: before the fill that was told as number `told`. Profit is counted from the first such word on. */
    rebase(counter: CounterPosition, mark: PositionMark, told: number, isFirst: boolean): void;
    view(): LedgerPosition;
}
