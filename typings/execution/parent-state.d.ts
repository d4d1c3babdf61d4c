import type { OrderIntent } from '../trade/order-intent';
import type { OrderStage } from '../trade/order-state';
/**
 * Where a child order stands: `sending` until its id is known, `notSent` if nothing was sent, `lost` if nobody will tell what becomes of it (the account logged out); else as
 * its order.
 */
export type ChildStage = 'sending' | 'notSent' | 'lost' | OrderStage;
/** One order of a parent: an immutable value. */
export interface ChildState {
    /** From 0, in the order in which they were sent. */
    readonly index: number;
    /** As it was sent. */
    readonly intent: OrderIntent;
    /** Undefined before it is known. */
    readonly orderXtpId?: bigint;
    readonly stage: ChildStage;
    readonly filled: number;
    /** What may still be filled: also of an ended order whose fills have not all been told. */
    readonly working: number;
    /** Sum of price times quantity of its fills, yuan. */
    readonly amount: number;
    /** Why it was rejected or not sent. */
    readonly error?: ParentReason;
}
/** Why a parent order, or a child, came to nothing. */
export interface ParentReason {
    /** Stable, for programs: that of an XtpError, or one of this room: `REJECTED`, `LOST`, `REST_BELOW_MINIMUM`, `CANCELED_ELSEWHERE`, `MARKET_CLOSED`. */
    readonly code: string;
    readonly message: string;
    /** Of the counter or the exchange, if it is theirs. */
    readonly errorId?: number;
}
/**
 * - `filled`: all of it.
 * - `incomplete`: its time is over, or what is left can not be sent.
 * - `stopped`: its user stopped it.
 * - `rejected`: too many children were rejected.
 * - `refused`: it could not begin; nothing was sent.
 * - `unresolved`: nobody can tell what became of some child: `working` says how much it is.
 */
export type ParentOutcome = 'filled' | 'incomplete' | 'stopped' | 'rejected' | 'refused' | 'unresolved';
/** A large order as its children so far tell it: an immutable value. filled + working is never above quantity. */
export interface ParentState {
    readonly intent: OrderIntent;
    /** `stopping`: nothing more is sent, the outcome of what was sent is waited for. */
    readonly stage: 'working' | 'stopping' | 'ended';
    /** Once it has ended. */
    readonly outcome?: ParentOutcome;
    /** Why it is not filled. */
    readonly reason?: ParentReason;
    readonly quantity: number;
    readonly filled: number;
    /** At the counter, on its way there, or of unknown fate. */
    readonly working: number;
    /** quantity - filled. */
    readonly remaining: number;
    /** Of all fills; 0 before the first. */
    readonly averagePrice: number;
    /** Sum of price times quantity of all fills, yuan. */
    readonly amount: number;
    readonly children: readonly ChildState[];
}
