/** What a call that ran on a session thread gave. */
export interface CallOutcome {
    /** The return value; a session id for the trader's Login. */
    readonly result: bigint;
    readonly failed: boolean;
    /** XTPRI.error_id of the failure. */
    readonly errorId: number;
    readonly errorMessage: string;
}
export type FailsWhen = 'never' | 'nonzero' | 'zero';
/** What runs a call whose arguments stand in a frame. */
export interface CallTarget {
    /** The memory that both sides see. */
    useFrame(frame: ArrayBuffer): void;
    /** Runs the method in `slot` on this thread. */
    call(slot: number): void;
    /** Runs it on a thread of its own with a copy of the frame; rejects after `timeoutMs`, whatever the SDK does. */
    callOnThread(slot: number, method: string, fails: FailsWhen, timeoutMs: number): Promise<CallOutcome>;
}
/** Whether a result means failure, by the method's own convention. */
export declare function isFailure(fails: FailsWhen, result: bigint): boolean;
/** Writes a call's arguments into a frame that native code reads, without an object or a property crossing the boundary. */
export declare abstract class ApiCalls {
    #private;
    constructor(target: CallTarget);
    protected get frame(): DataView;
    /** Starts a call; arrays and texts will stand from `dataStart` on. */
    protected begin(dataStart: number): void;
    protected i32(at: number, value: number): void;
    protected u32(at: number, value: number): void;
    protected u8(at: number, value: number): void;
    protected f64(at: number, value: number): void;
    protected u64(at: number, value: bigint): void;
    protected bool(at: number, value: boolean): void;
    protected text(at: number, value: string | null): void;
    /** The struct that stands at `at` holds a password. Said before it is written. */
    protected secret(at: number): void;
    protected tickers(at: number, countAt: number, values: readonly string[]): void;
    protected numbers(at: number, countAt: number, values: readonly number[]): void;
    protected run(slot: number, method: string, fails: FailsWhen): void;
    protected runOnThread(slot: number, method: string, fails: FailsWhen, timeoutMs: number): Promise<CallOutcome>;
    protected i32Result(): number;
    protected u64Result(): bigint;
    protected textResult(): string;
}
