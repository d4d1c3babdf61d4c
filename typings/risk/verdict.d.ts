import type { OrderIntent } from '../trade/order-intent';
/** What is reserved for an accepted order. */
export interface Reserved {
    /** Gives it back, unless the order was sent or it was given back before. */
    release(): void;
}
/** The rules let the order pass. What it needs (cash, position, a place under every limit) is reserved for it until it is sent, released, or too old. */
export interface Accepted {
    readonly type: 'accepted';
    /** To be handed to `account.submit` as it is: the reservation is found by this object. */
    readonly intent: OrderIntent;
    /** The order will not be sent after all: gives back what was reserved for it. */
    release?(): void;
}
/** An order with a reservation. */
export declare class AcceptedOrder implements Accepted {
    #private;
    readonly type = "accepted";
    readonly intent: OrderIntent;
    /** `before`: the verdict of an earlier rule, which may have reserved elsewhere. */
    constructor(intent: OrderIntent, reserved?: Reserved, before?: Accepted);
    release(): void;
}
/** What a rule finds against an order; nothing if it may pass. */
export interface Finding {
    /** Stable, for programs. */
    readonly code: string;
    readonly limit: number;
    /** What the order would have been, or made of it all, in the limit's unit; NaN where it could not be known. */
    readonly value: number;
    readonly message: string;
    readonly messageZh: string;
    /** So many milliseconds later the rule may let it pass: it is held back until then, where somebody can wait for it. */
    readonly holdMs?: number;
}
/** What stopped an order or a cancel, and which rule said so. */
export interface Denial extends Omit<Finding, 'holdMs'> {
    /** The operator that said so. */
    readonly rule: string;
}
/** A rule of ours stopped the order: it never reached the counter (which would have `rejected` it). */
export interface Denied extends Denial {
    readonly type: 'denied';
    readonly intent: OrderIntent;
}
/** A rule of ours stopped a cancel. */
export interface DeniedCancel extends Denial {
    readonly type: 'deniedCancel';
    readonly orderXtpId: bigint;
}
/** A rule of ours stopped what is neither: a combination order, a mother order. */
export interface DeniedOther extends Denial {
    readonly type: 'deniedOther';
    readonly what: string;
}
/** What the rules say of an order. */
export type Verdict = Accepted | Denied;
/** Whatever was stopped. */
export type AnyDenied = Denied | DeniedCancel | DeniedOther;
/** What the rules say of anything. */
export type AnyVerdict = Accepted | AnyDenied;
