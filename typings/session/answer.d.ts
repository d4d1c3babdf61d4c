import type { SchedulerLike } from 'rxjs';
import { type XtpError } from '../errors';
import { type RowOptions } from './call-options';
/** What a call waits for. It settles once: by its answer, its time limit, its signal, or the end of the session. */
export declare class Answer<T> {
    #private;
    readonly what: string;
    readonly promise: Promise<T>;
    /** `what` names the call in errors; `done` runs once it is settled; `unanswered` says what a wait that was given up means. Throws XtpArgumentError for a time limit that is none. */
    constructor(what: string, scheduler: SchedulerLike, options: RowOptions, done: () => void, unanswered?: string);
    get settled(): boolean;
    succeed(value: T): void;
    fail(error: XtpError): void;
}
