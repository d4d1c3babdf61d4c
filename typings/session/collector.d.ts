import type { SchedulerLike } from 'rxjs';
import { type XtpError } from '../errors';
import type { EventView } from '../xtp/view';
export interface Reply extends EventView {
    readonly error?: {
        readonly errorId: number;
        readonly errorMessage: string;
    } | undefined;
}
/** Collects the rows of one query until the last; settles once, whatever happens. */
export declare class Collector<Row extends Reply> {
    #private;
    readonly what: string;
    readonly promise: Promise<Row[]>;
    constructor(what: string, scheduler: SchedulerLike, timeoutMs: number, done: () => void);
    /** A row, or the error that ends the query. */
    add(row: Row): void;
    fail(error: XtpError): void;
}
