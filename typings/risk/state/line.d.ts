import { type OrderState } from '../../trade/order-state';
import { type Direction } from '../order';
import type { Instrument } from './instrument';
/** What an order, sent or only accepted, may still do, and what it has done. Yuan and shares. */
export interface Line {
    readonly instrument: Instrument;
    readonly direction: Direction;
    /** A sell of what is not held. */
    readonly isShort: boolean;
    /** 0 for a market order. */
    readonly price: number;
    /** Left to be filled. */
    readonly working: number;
    /** The same, and what has filled but is not in what is held yet. */
    readonly left: number;
    /** Of `working`. */
    readonly workingValue: number;
    readonly leftValue: number;
    /** Traded so far. */
    readonly amount: number;
    /** Cash that it will take and that the ledger was not told of, fees included. */
    readonly cash: number;
    /** Of it the fees: the smallest commission is due however little fills. */
    readonly fees: number;
    /** Shares that it will take and that the ledger was not told of. */
    readonly shares: number;
    readonly isOurs: boolean;
}
/**
 * An order as the account tells of it; `unbooked`: what it has filled and the ledger has not booked. The ledger keeps back what a limit order needs; what a market order needs nobody tells: it stays
 * reserved at the worst price.
 */
export declare function lineOf(state: OrderState, instrument: Instrument, before: Line | undefined, isCovered: boolean, unbooked: number): Line;
/** The price that an order without one of its own may trade at: the upper limit, else the last price; NaN where neither is known. */
export declare function worstPrice({ upperLimitPrice, price }: Instrument, stated?: number): number;
/** Yuan for one unit of quantity. The price of a repo is a rate: it lends 100 yuan a piece. */
export declare function unitValue(business: string, { multiplier }: Instrument, price: number): number;
