import { type Observable } from 'rxjs';
import { type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import type { TraderCalls } from '../xtp/generated/calls';
/** The process's one connection to the algo server. Unlike the others it comes back by itself after a drop. */
export declare class AlgoBus {
    #private;
    constructor(calls: TraderCalls);
    /** Where the connection stands, now and at every change. */
    get status(): Observable<ConnectionStatus>;
    /**
     * Connects (LoginALGO): once a process, after an account has logged in. Rejects with XtpArgumentError, XtpLoginError, XtpStateError (logged in already), XtpTimeoutError
     * (default 30 s), XtpClosedError.
     */
    login(options: LoginOptions): Promise<void>;
    /** The mother order of a child order, from what the order's events say of it; 0n if it is of no algorithm (GetAlgorithmIDByOrder). */
    motherOf(order: {
        readonly orderXtpId: bigint;
        readonly orderClientId: number;
    }): bigint;
}
