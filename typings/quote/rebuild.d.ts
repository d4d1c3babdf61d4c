import { type Observable, type SchedulerLike } from 'rxjs';
import { type CallOptions, type EndOptions } from '../session/call-options';
import { type LoginOptions } from '../session/options';
import type { ConnectionStatus } from '../session/status';
import type { QuoteCalls } from '../xtp/generated/calls';
import type { Snapshot, Tick } from '../xtp/generated/structs';
/** Ticks that were missed. */
export interface TickRange {
    readonly symbol: string;
    /** The channel that the sequences count. */
    readonly channel: number;
    /** The first sequence. */
    readonly from: number | bigint;
    /** The last sequence. */
    readonly to: number | bigint;
}
/** Snapshots that were missed. */
export interface SnapshotRange {
    readonly symbol: string;
    /** From this time on; epoch milliseconds. */
    readonly from: number;
    /** Before this time; epoch milliseconds. */
    readonly to: number;
}
/**
 * The server that gives again what was missed of the day. It drops a connection that is idle for about 3 seconds; the next request logs in again by
 * itself. Its data does not come through `snapshots` and `ticks`.
 */
export declare class Rebuild {
    #private;
    /** `stragglersGone` resolves when no login that was given up is inside the SDK any more. */
    constructor(calls: QuoteCalls, scheduler: SchedulerLike, stragglersGone: (timeoutMs: number) => Promise<void>);
    /** Where the connection stands, now and at every change; `idle` too after the server has dropped it for being idle. */
    get status(): Observable<ConnectionStatus>;
    /**
     * Logs in (LoginToRebuildQuoteServer), TCP only. Rejects with XtpArgumentError, XtpLoginError, XtpTimeoutError (default 30 s), XtpStateError (logged in
     * already), XtpClosedError.
     */
    login(options: LoginOptions): Promise<void>;
    /**
     * Ends the connection (LogoutFromRebuildQuoteServer); requests do not log in by themselves any more. Rejects with XtpCallError, XtpTimeoutError
     * (default 20 s).
     */
    logout(options?: EndOptions): Promise<void>;
    /**
     * The ticks of a range of sequences, in order; asked for again and again while the server gives them in pieces (1,000 at most). [] when there are none.
     * Rejects with XtpRebuildError (asked wrongly or too often), XtpProtocolError (the pieces do not go on), XtpStateError (never logged in), and as a login
     * does, XtpTimeoutError (each piece, logging in again included), XtpAbortedError, XtpDisconnectedError, XtpCallError, XtpSymbolError, XtpArgumentError.
     */
    ticks({ symbol, channel, from, to }: TickRange, options?: CallOptions): Promise<Tick[]>;
    /** The snapshots of a stretch of time, in order and without the queues of the best prices; otherwise as `ticks`. */
    snapshots({ symbol, from, to }: SnapshotRange, options?: CallOptions): Promise<Snapshot[]>;
}
