import { type SchedulerLike } from 'rxjs';
import { type CallOutcome, type CallTarget, type FailsWhen } from '../xtp/api-calls';
import { type DeliveryMode } from './delivery';
import { type ApiSide } from './sdk';
export interface ConnectionOptions {
    readonly sdkPath: string;
    readonly clientId: number;
    readonly logFolder: string;
    readonly logLevel: number;
    readonly ringBytes: number;
    readonly delivery: DeliveryMode;
    readonly scheduler?: SchedulerLike;
}
/** Market data that a full ring could not take. */
export interface Gap {
    /** Kind of the lost records (`QuoteKind`). */
    readonly kind: number;
    readonly instrument: number;
    readonly count: number;
}
/** How a client keeps up with what comes. */
export interface ConnectionCounters {
    /** Market data that a full ring could not take. */
    readonly lost: number;
    /** Records that took the overflow because the ring was full. */
    readonly spilled: number;
    /** The ring's size. */
    readonly ringBytes: number;
    /** How much of the ring waits for this thread now. */
    readonly usedBytes: number;
}
export interface ConnectionEvents {
    /** A callback: its kind, and where its struct starts in the batch. Called in order, must not keep the batch. */
    record(kind: number, data: DataView, at: number): void;
    gap(gap: Gap): void;
    /** Records took the overflow because this thread was too slow; none was lost. */
    spilled(records: number, total: number): void;
    /** A blocking call returned: told before its promise settles and before the events behind it. */
    returned?(method: string, outcome: CallOutcome): void;
}
/** Resolves when every event that this thread's connections have taken from the SDK so far has been handled. */
export declare function allDelivered(): Promise<void>;
/** One api object of the SDK: its events come in here in order, its calls go out, and its end is orderly. */
export declare class Connection implements CallTarget {
    #private;
    /** Throws the typed errors of a library that is missing or does not fit. */
    constructor(side: ApiSide, options: ConnectionOptions, events: ConnectionEvents);
    /** Whether an event waits to be handled. */
    get hasPending(): boolean;
    counters(): ConnectionCounters;
    useFrame(frame: ArrayBuffer): void;
    call(slot: number): void;
    callOnThread(slot: number, method: string, fails: FailsWhen, timeoutMs: number): Promise<CallOutcome>;
    /**
     * Resolves when no abandoned call is inside the SDK any more: a new login must not meet an old one there. Rejects with XtpTimeoutError after
     * `timeoutMs`, with XtpClosedError when the connection is closed.
     */
    stragglersGone(timeoutMs: number): Promise<void>;
    /** Resolves when every event that has come from the SDK has been handled, the connection is closed, or the time is over. */
    delivered(timeoutMs?: number): Promise<void>;
    /** Keeps the process alive, and spinning if asked for, until as many `release`s. */
    hold(): void;
    release(): void;
    /**
     * Ends everything: waiting calls reject, no event comes any more, the SDK's object is released on a native thread. Settles in any case;
     * rejects with XtpTimeoutError when the SDK has not let go after `timeoutMs` (a login that hangs holds it).
     */
    close(timeoutMs: number): Promise<void>;
}
