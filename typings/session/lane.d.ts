import type { XtpError } from '../errors';
interface Call {
    readonly answer: {
        readonly settled: boolean;
        fail(error: XtpError): void;
    };
    send(): unknown;
}
/**
 * Calls whose answers can not be told apart: one at a time. The next one is sent when the answer of the one before has ended, even if nobody waits for
 * that any more: late rows must not be taken for the next one's.
 */
export declare class Lane {
    #private;
    run(call: Call): void;
    /** The answer of the call that was sent last has come to its end. */
    ended(): void;
    /** The connection is gone: no answer will come, and what waits for its turn has lost it. */
    clear(why: XtpError): void;
}
export {};
