import type { Board } from '../../market/board';
import type { Instrument, RiskPosition } from './instrument';
/** What an account holds, at the last prices: sums that change with each position and price. */
export declare class Holdings {
    #private;
    /** NaN while the price of a position is not known. */
    get long(): number;
    get short(): number;
    /** What the positions have cost; short ones have brought it. */
    get cost(): number;
    ofBoard(board: Board | undefined): number;
    /** Nothing is held, until positions are told of again. */
    begin(instruments: Iterable<Instrument>): void;
    /** The counter, or fills, tell of a position. */
    position(instrument: Instrument, { positionDirection, totalQuantity, sellableQuantity, cost }: RiskPosition): void;
    /** Its position or price may have changed. */
    revalue(instrument: Instrument): void;
}
