import type { OrderState } from '../../trade/order-state';
/**
 * What orders say they have filled and the ledger has not booked: an order tells of its end before its trades come, or after them. Until both have, the position is still to come, and must not be
 * missing from what limits add up.
 */
export declare class UnbookedFills {
    #private;
    /** What this order has filled was in the positions from the beginning. */
    before({ orderXtpId, filled }: OrderState): void;
    /** An order tells how far it is; gives how much of it is not booked. */
    told({ orderXtpId, filled: told }: OrderState, isCovered: boolean): number;
    /** A trade was told to the ledger. False: that says nothing of the position. */
    booked(orderXtpId: bigint, quantity: number): boolean;
    get hasUncovered(): boolean;
    /** The ledger has asked the counter: gives the orders whose fills are in its positions by that. */
    uncoveredBooked(): bigint[];
    /** The same for all orders. */
    allBooked(): bigint[];
    clear(): void;
}
