import { Side } from '../xtp/generated/enums';
/** What no order may go beyond. What is left out is not limited (or stays as it is). */
export interface HardLimits {
    /**
     * Yuan an order: price times quantity; for options times 10,000 (a standard contract), for repos 100 times quantity. Above 0. An order that does not say its
     * value is refused, see `unpriced`. What a sell order brings may be more: its price is the least.
     */
    readonly maxValue?: number;
    /** Pieces an order, as XTP counts them: shares, bonds, contracts, combinations. A whole number from 1. */
    readonly maxQuantity?: number;
    /** Orders of all accounts in any one second; cancels are not counted. 1 to 100,000. */
    readonly ordersPerSecond?: number;
    /** All others are refused, and with them what has no side: exercises of options. */
    readonly sides?: readonly Exclude<Side, 'unknown'>[];
    /**
     * What becomes of orders whose value is not known, where there is a `maxValue`: price 0, market orders but those that Shanghai protects with their price,
     * creations, conversions, exercises, transfers of collateral, combinations. Default `refuse`, from the moment that `maxValue` is set.
     */
    readonly unpriced?: 'refuse' | 'allow';
    /**
     * What becomes of mother orders of algorithms (inserted, modified, resumed), where value, quantity or sides are limited: they say none of it. Default
     * `refuse`, from the moment that the first of those limits is set. What the algo server sends for one that was allowed is not limited here.
     */
    readonly algo?: 'refuse' | 'allow';
}
/** Some limits anew; null: there shall be none. */
export type HardLimitChange = {
    readonly [Limit in keyof HardLimits]: HardLimits[Limit] | null;
};
/** What is in force. What is not limited is left out. */
export interface HardLimitState extends HardLimits {
    readonly unpriced: 'refuse' | 'allow';
    readonly algo: 'refuse' | 'allow';
    /** The kill switch was thrown: no order is sent. */
    readonly killed: boolean;
}
/** What loosens hard limits and revives. It is shown by nothing that prints objects. */
export declare class HardLimitToken {
    #private;
    /** As text (64 hexadecimal digits), to be kept outside of the program or handed to another thread: both take it in the token's place. */
    reveal(): string;
}
/**
 * The hard limits of the process. They are held in the addon and asked in the very call that would send an order, after all that JavaScript does: a fault in a program, in a
 * rule or in xtp-rx itself can not pass them. There is one set for all clients, accounts and worker threads, and it stays until the process ends.
 */
export declare class HardLimitGate {
    /** What is in force now. */
    get current(): HardLimitState;
    /**
     * Makes limits stricter; those that are not named stay. All of it or nothing: throws XtpLooserLimitError when one of them would become looser,
     * XtpArgumentError when one is out of range or not known.
     */
    tighten(limits: HardLimits): void;
    /**
     * Sets limits to whatever is said, looser ones too; null takes a limit away. Those that are not named stay. Throws XtpHardLimitTokenError (nothing was changed),
     * XtpArgumentError.
     */
    loosen(change: HardLimitChange, token: HardLimitToken | string): void;
    /**
     * Throws the kill switch: from now on no order is sent by any client of the process. From any thread, without a token. Orders that are open stay, cancels go out as before; an
     * order whose call is inside the SDK at this moment on another thread may still go.
     */
    kill(): void;
    /** Takes `kill` back; the limits are as they were. Throws XtpHardLimitTokenError. */
    revive(token: HardLimitToken | string): void;
    /**
     * The token, once in the life of the process: drawn by the addon from the operating system's random source, and not to be had again. Take it at the start, also to throw it
     * away: then nothing is loosened any more. Throws XtpStateError when it was taken, by whichever thread.
     */
    takeToken(): HardLimitToken;
}
/** The hard limits of this process; `TraderClient.hardLimits` is the same. Worker threads that have no client throw the kill switch here. */
export declare const hardLimits: HardLimitGate;
