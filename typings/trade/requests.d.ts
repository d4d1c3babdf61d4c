import type { SchedulerLike } from 'rxjs';
import { type XtpError } from '../errors';
import { type CallOptions, type PageOptions, type RowOptions } from '../session/call-options';
import { type QueryShape, type Reply } from '../session/collector';
import type { TraderEvent } from '../xtp/generated/events';
/** A row of a paged answer: its place in its page, how many the page may hold, and where the next page starts. */
export interface PageRow extends Reply {
    readonly requestCount: number;
    readonly queryReference: bigint;
}
/** Where a page starts, as XTP's page requests take it. */
export interface PageRequest {
    readonly requestCount: number;
    readonly reference: bigint;
}
/** How to know the answer to a request. One with an error refuses it. */
export interface Recognise<Id, Event> {
    /** Its class. */
    readonly event: abstract new (...args: never[]) => Event;
    /** Whether it is of this request (`id`: what the call returned), and final. Default: yes. Not asked of an error that comes without a struct. */
    readonly is?: (event: Event, id: Id) => boolean;
    /** It came to nothing, though the answer brought no error. */
    readonly failed?: (event: Event) => boolean;
}
/** The requests of one session that wait for answers of the counter. */
export declare class Requests {
    #private;
    /** `needSession` throws when there is none. */
    constructor(scheduler: SchedulerLike, needSession: (what: string) => void);
    /** Sends a query and resolves with its rows; nothing found is []. */
    rows<Row extends Reply>(shape: QueryShape, options: RowOptions, send: (requestId: number) => unknown): Promise<Row[]>;
    /** Sends a query of which one row at most is to be expected. */
    one<Row extends Reply>(shape: QueryShape, options: CallOptions, send: (requestId: number) => unknown): Promise<Row | undefined>;
    /** Asks for one page after another, and for each only when the rows before it have been taken. `sequenceOf` gives a row's place in its page, from 1. */
    pages<Row extends PageRow>(shape: QueryShape, options: PageOptions, send: (page: PageRequest, requestId: number) => unknown, sequenceOf: (row: Row) => number): AsyncGenerator<Row, void, undefined>;
    /**
     * Sends a request whose answer carries no request id: `Recognise` finds it among the session's events. An answer that could be of several is taken for
     * the oldest of them. Rejects with XtpRequestError if it is refused.
     */
    answer<Id, Event extends TraderEvent & Reply>(what: string, options: CallOptions, send: () => Id, { event: Event, is, failed }: Recognise<Id, Event>): Promise<Event>;
    /** An event of the session. */
    deliver(event: TraderEvent): void;
    /** The session is over: nothing will be answered. */
    fail(why: XtpError): void;
}
