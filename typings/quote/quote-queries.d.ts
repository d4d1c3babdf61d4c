import type { SchedulerLike } from 'rxjs';
import type { XtpError } from '../errors';
import type { CallOptions } from '../session/call-options';
import { type QueryShape, type Reply } from '../session/collector';
/** Queries of the quote server. They carry no request id, so there is a lane for each kind of answer. */
export declare class QuoteQueries {
    #private;
    /** `needSession` throws when there is none. */
    constructor(scheduler: SchedulerLike, needSession: (what: string) => void);
    /** `kind` is the callback that answers. The time limit counts from now, the wait for its turn included. */
    rows<Row extends Reply>(kind: number, shape: QueryShape, options: CallOptions, send: () => unknown): Promise<Row[]>;
    /** A callback that may answer a query. */
    deliver(kind: number, event: Reply): void;
    /** The session is over. */
    fail(why: XtpError): void;
}
