import { type Observable } from 'rxjs';
import { type ConnectionCounters } from '../native/connection';
import { type EndOptions } from '../session/call-options';
import { type ConnectOptions } from '../session/connect-options';
import { type ClientOptions, type LoginOptions } from '../session/options';
import { TraderCalls } from '../xtp/generated/calls';
import type { ResumeType } from '../xtp/generated/enums';
import { type TraderEvent } from '../xtp/generated/events';
import type { ErrorInfo } from '../xtp/generated/structs';
import { Account } from './account';
import { AlgoBus } from './algo-bus';
import { type DrainOptions } from './drain';
import { type HardLimitGate, type HardLimits } from './hard-limits';
/** For a TraderClient. */
export interface TraderOptions extends ClientOptions {
    /** Comes with the account, one for each channel; the login is refused without it. Never printed. */
    readonly softwareKey?: string;
    /** Of your program: up to 15 letters, digits and dots. */
    readonly softwareVersion?: string;
    /** What a first login brings: only what is new (`quick`, default), or the whole day from its start (`restart`). */
    readonly resume?: Extract<ResumeType, 'quick' | 'restart'>;
    /** Seconds between heartbeats. Default: the SDK's 15. Short ones drop the connection in a debugger. */
    readonly heartbeatSeconds?: number;
    /** Orders and cancels that the SDK makes room for, for each account and login; when it is used up, orders fail with 10210305. Default: the SDK's 204,800. */
    readonly orderBufferQuantity?: number;
    /** What no order may go beyond, whatever the program does: `hardLimits.tighten` before the client is made. They are the process's, and stay when the client is closed. */
    readonly hardLimits?: HardLimits;
}
/** What a user of trading should know besides orders and trades. */
export type TraderNotice = 
/** Events took the overflow because the ring was full; none was lost, but this thread is too slow. */
{
    readonly type: 'spilled';
    readonly records: number;
    readonly total: number;
}
/** OnError of the SDK. */
 | {
    readonly type: 'error';
    readonly error: ErrorInfo;
};
/** Trading. XTP allows one of these in a process; each `login` gives an account, of which there may be many. */
export declare class TraderClient {
    #private;
    /** The algo server, for all accounts. */
    readonly algo: AlgoBus;
    /** Throws XtpArgumentError, XtpLooserLimitError, XtpLogFolderError, XtpCreateError and the XtpSdk...Errors; contacts nothing. */
    constructor(options: TraderOptions);
    /** What was reported besides orders and trades. */
    get notices(): Observable<TraderNotice>;
    /** Every callback of every session, as it came. */
    get events(): Observable<TraderEvent>;
    /** The raw calls of the api, for what has no better form here. */
    get calls(): TraderCalls;
    /** The hard limits of the process: those of this client and of any other. */
    get hardLimits(): HardLimitGate;
    /** The accounts that are live. */
    get accounts(): readonly Account[];
    /** Events lost to a full ring (none ever, here), records that took the overflow, the ring's size, and how much of it waits to be read. */
    counters(): ConnectionCounters;
    /** The SDK's version, e.g. `2.2.50` (GetApiVersion). */
    get apiVersion(): string;
    /** The day of the counter, YYYYMMDD; empty before login (GetTradingDay). */
    tradingDay(): string;
    /** The client id (1 to 99) of the program that placed an order (GetClientIDByXTPID). */
    clientIdOf(orderXtpId: bigint): number;
    /** The account that an order is of; undefined while it is not logged in here (GetAccountByXTPID). */
    userOf(orderXtpId: bigint): string | undefined;
    /**
     * Logs an account in. After a drop it gives the account of before, which goes on. Rejects with XtpArgumentError (also for UDP, which trading does not have),
     * XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in already), XtpClosedError.
     * A hanging login does not hold up the event loop or other sessions; other logins of the process wait for it, inside the SDK.
     */
    login(options: LoginOptions): Promise<Account>;
    /**
     * An account that is kept up until its `logout` or the client's `close`: it is logged in, and after a drop again and again, waiting longer each time
     * (`retry`). After each login what was missed comes in and the counter's records are compared (`reconciliations`) before the account is live again.
     * Its streams may be followed at once; `connect` waits until it is live. Throws XtpArgumentError, XtpStateError (known already), XtpClosedError.
     */
    open(options: ConnectOptions): Account;
    /**
     * The same as `open`, once the account is live for the first time. Rejects like it, and with XtpLoginError when the counter refuses in a way that trying again
     * can not mend (a wrong password); later that shows in the account's `status` as `refused`.
     */
    connect(options: ConnectOptions): Promise<Account>;
    /**
     * Logs every account out and releases the api. All streams complete, waiting calls reject with XtpClosedError. May be called again and again.
     * Rejects with XtpTimeoutError when the SDK does not let go.
     */
    close(options?: EndOptions): Promise<void>;
    /**
     * Closes the client when the work of all accounts is done: no login and no order is taken any more (XtpDrainingError), each account's open orders end or are
     * cancelled, all events are handled. See `Account.drain`. Rejects like it, with the open orders of all accounts: the client is not closed then. And as `close` does.
     */
    drain(options?: DrainOptions): Promise<void>;
}
