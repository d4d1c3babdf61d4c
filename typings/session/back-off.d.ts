/** How long to wait before a connection is tried again: longer each time, and by chance, so that many programs do not come back at one moment. */
export interface RetryOptions {
    /** Before the first try after a drop. Default 1,000 ms. */
    readonly initialMs?: number;
    /** At most. Default 60,000 ms. */
    readonly maxMs?: number;
    /** By what each wait is longer than the one before. Default 2. */
    readonly factor?: number;
    /** What part of a wait is left to chance: 0.2 makes 1,000 ms anything from 800 to 1,200. Default 0.2. */
    readonly jitter?: number;
    /** A session that lived as long as this was a good one: the waits begin anew. Default 10,000 ms. */
    readonly steadyMs?: number;
    /** Chance itself, 0 to 1; tests pass their own. */
    readonly random?: () => number;
}
/** The waits between tries: exponential with a bound and jitter, without end. */
export declare class BackOff {
    #private;
    readonly initialMs: number;
    readonly steadyMs: number;
    /** Throws XtpArgumentError. */
    constructor(options?: RetryOptions);
    /** The next wait, in milliseconds. */
    next(): number;
    reset(): void;
}
