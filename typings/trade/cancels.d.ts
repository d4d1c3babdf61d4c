import type { SchedulerLike } from 'rxjs';
import { type XtpError } from '../errors';
import type { Session } from '../session/session';
import { type CancelOptions, type CancelOutcome } from './cancel-outcome';
import type { CancelRefusal } from './cancel-refusal';
import type { OrderTracker } from './order-tracker';
/** What cancels need of their account. */
export interface CancelDesk {
    readonly scheduler: SchedulerLike;
    readonly tracker: OrderTracker;
    readonly session: Pick<Session, 'isLive' | 'isUp' | 'isKeptUp' | 'status'>;
    /** Throws XtpStateError when nothing can be sent now. */
    need(): void;
    /** Gives the cancel's own id. Throws XtpCallError. */
    send(orderXtpId: bigint): bigint;
}
/** The cancels of one account that somebody waits for. XTP allows one cancel an order: who cancels an order a second time waits for the first cancel. */
export declare class Cancels {
    #private;
    constructor(desk: CancelDesk);
    /** See `Account.cancel`. */
    cancel(orderXtpId: bigint, options?: CancelOptions): Promise<CancelOutcome>;
    /** OnCancelOrderError. */
    refused(refusal: CancelRefusal): void;
    /** The session has ended. If it comes back, a refusal may have been lost with it, and the cancel itself. */
    ended(why: XtpError): void;
}
