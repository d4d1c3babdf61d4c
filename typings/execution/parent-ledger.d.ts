import type { OrderIntent } from '../trade/order-intent';
import { type OrderState } from '../trade/order-state';
import type { ChildState, ParentReason } from './parent-state';
/**
 * The books of a parent order: what its children have filled and may still fill. Whoever sends takes the quantity here first, and gets none that is not free: so no algorithm
 * can send more than its parent. Quantity is free again when the counter has said that it will not be filled (`canceled`, `rejected`), or nothing was sent.
 */
export declare class ParentLedger {
    #private;
    readonly quantity: number;
    constructor(quantity: number);
    get filled(): number;
    /** Yuan. */
    get amount(): number;
    /** Filled, or may still be. */
    get committed(): number;
    get free(): number;
    /** Children whose end is to be heard of. */
    get open(): number;
    get children(): ChildState[];
    child(index: number): ChildState;
    /** Books an order that is about to be sent; undefined if its quantity is not free. */
    take(intent: OrderIntent): ChildState | undefined;
    /** Nothing was sent. */
    notSent(index: number, error: ParentReason): ChildState;
    /** Nobody will tell what becomes of it: it may be filled. */
    lost(index: number, error: ParentReason): ChildState;
    /** What was told of its order; what is older than what is known changes nothing. With `hold`, what is freed is kept back until `release`. */
    told(index: number, state: OrderState, hold?: boolean): ChildState;
    /** What an ended order freed may be sent again. */
    release(index: number): void;
}
/** Whether nothing is to be expected of a child but late fills. */
export declare function isOver({ stage }: Pick<ChildState, 'stage'>): boolean;
