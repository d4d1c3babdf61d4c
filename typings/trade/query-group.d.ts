import type { Observable } from 'rxjs';
import type { TraderCalls } from '../xtp/generated/calls';
import type { TraderEvent } from '../xtp/generated/events';
import type { OrderIntent } from './order-intent';
import type { OrderInsertFields } from '../xtp/generated/structs';
import type { OrderState } from './order-state';
import type { Requests } from './requests';
/** One login of one account, as its groups of calls see it. */
export interface AccountSession {
    readonly calls: TraderCalls;
    /** Changes with every login. */
    readonly id: bigint;
    readonly requests: Requests;
    /** Every callback of the session. */
    readonly events: Observable<TraderEvent>;
    /** Throws XtpStateError unless there is a session, live or `replaying`. */
    need(what: string): void;
    /** For what makes orders: throws XtpStateError unless the session is live, XtpDrainingError. */
    needForOrder(what: string): void;
    /** Sends an order in the given way and follows it to its end. */
    follow(intent: OrderIntent, send: (fields: OrderInsertFields) => bigint): Observable<OrderState>;
}
/** T with some of its optional fields required. */
export type Needed<T, Key extends keyof T> = T & Required<Pick<T, Key>>;
/**
 * Calls of an account that belong together. Queries reject with XtpQueryError (the counter refused), XtpTimeoutError, XtpAbortedError,
 * XtpDisconnectedError (the connection was lost meanwhile), XtpCallError (nothing was sent), XtpStateError (no session), XtpArgumentError,
 * XtpSymbolError. Nothing found is [] or undefined.
 */
export declare abstract class QueryGroup {
    protected readonly session: AccountSession;
}
