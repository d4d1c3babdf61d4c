import { type Observable, type SchedulerLike } from 'rxjs';
import { type XtpError } from '../errors';
import { type ConnectOptions } from './connect-options';
import type { CheckedLogin } from './options';
import type { ConnectionStatus } from './status';
/** Whose session it is: the calls that make and end one, and what begins and ends with it. */
export interface SessionHost {
    /** For messages, e.g. `The client`. */
    readonly name: string;
    /** Rejects with XtpLoginError and whatever else stands in the way. */
    login(options: CheckedLogin): Promise<void>;
    logout(timeoutMs: number): Promise<void>;
    /** It has begun: what is wanted of the counter may be asked for. */
    started(): void;
    /** Nothing that waits for an answer will get one. */
    ended(why: XtpError): void;
    /**
     * What comes before a session that is kept up is called live; what of it fails, or is not answered in `timeoutMs`, is to be tried again after `againMs`. Rejects when
     * the session is lost.
     */
    replay?(againMs: number, timeoutMs: number): Promise<void>;
    /** Keep the process alive while there is a session. */
    hold(): void;
    release(): void;
}
/** One session with a counter, had by `login` or kept up by `connect`; its status never errors. */
export declare class Session {
    #private;
    constructor(host: SessionHost, scheduler: SchedulerLike);
    get status(): Observable<ConnectionStatus>;
    get state(): ConnectionStatus['state'];
    get isLive(): boolean;
    /** The counter answers, though what was missed may not all have come in yet. */
    get isUp(): boolean;
    /** A login may begin. */
    get isIdle(): boolean;
    get isKeptUp(): boolean;
    /** Throws XtpClosedError, XtpStateError. */
    login(options: CheckedLogin): Promise<void>;
    /** Resolves when it is live for the first time. */
    connect(options: ConnectOptions): Promise<void>;
    /** A login under way goes on; where it was to be kept up, its session ends as soon as it has begun. */
    logout(timeoutMs: number): Promise<void>;
    /** Nothing can be begun any more. Rejects as the logout does. */
    close(why: XtpError, timeoutMs: number): Promise<void>;
    /** The SDK's Login has returned; said at once, before whoever awaits it goes on. */
    returned(failed: boolean): void;
    /** OnDisconnected. */
    dropped(reason: number): void;
}
