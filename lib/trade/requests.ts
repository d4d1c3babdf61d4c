import type { SchedulerLike } from 'rxjs';
import { XtpProtocolError, XtpRequestError, type XtpError } from '../errors';
import { Answer } from '../session/answer';
import { pageSizeOf, type CallOptions, type PageOptions, type RowOptions } from '../session/call-options';
import { Collector, type QueryShape, type Reply } from '../session/collector';
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

interface Waiting {
  fail(error: XtpError): void;
  /** Whether the event was its answer. */
  see(event: TraderEvent): boolean;
}

/** The requests of one session that wait for answers of the counter. */
export class Requests {
  readonly #scheduler: SchedulerLike;
  readonly #needSession: (what: string) => void;
  readonly #queries = new Map<number, Collector<Reply>>();
  /** Requests that the counter answers without a request id, the oldest first. */
  readonly #waiting = new Set<Waiting>();
  /** High, so that raw calls with small request ids of their own do not meet ours. */
  #lastId = 0x1000_0000;

  /** `needSession` throws when there is none. */
  constructor(scheduler: SchedulerLike, needSession: (what: string) => void) {
    this.#scheduler = scheduler;
    this.#needSession = needSession;
  }

  /** Sends a query and resolves with its rows; nothing found is []. */
  async rows<Row extends Reply>(shape: QueryShape, options: RowOptions, send: (requestId: number) => unknown): Promise<Row[]> {
    this.#needSession(shape.method);
    const id = ++this.#lastId;
    const collector = new Collector<Row>(shape, this.#scheduler, options, () => this.#queries.delete(id));
    if (collector.settled) return collector.promise; // its signal had fired already
    this.#queries.set(id, collector as unknown as Collector<Reply>);
    attempt(collector, () => send(id));
    return collector.promise;
  }

  /** Sends a query of which one row at most is to be expected. */
  async one<Row extends Reply>(shape: QueryShape, options: CallOptions, send: (requestId: number) => unknown): Promise<Row | undefined> {
    const [row] = await this.rows<Row>(shape, options, send);
    return row;
  }

  /** Asks for one page after another, and for each only when the rows before it have been taken. `sequenceOf` gives a row's place in its page, from 1. */
  async *pages<Row extends PageRow>(
    shape: QueryShape,
    options: PageOptions,
    send: (page: PageRequest, requestId: number) => unknown,
    sequenceOf: (row: Row) => number,
  ): AsyncGenerator<Row, void, undefined> {
    const requestCount = pageSizeOf(shape.method, options);
    let reference = 0n;
    for (;;) {
      const from = reference;
      const rows = await this.rows<Row>(shape, options, (id) => send({ requestCount, reference: from }, id));
      const last = rows.at(-1);
      if (!last || sequenceOf(last) === 0) return; // a single row of zeros says that there is nothing
      yield* rows;
      if (sequenceOf(last) !== last.requestCount) return;
      reference = last.queryReference;
      if (reference === from) throw new XtpProtocolError(`${shape.method}: the counter named the same page again (reference ${from}).`);
    }
  }

  /**
   * Sends a request whose answer carries no request id: `Recognise` finds it among the session's events. An answer that could be of several is taken for
   * the oldest of them. Rejects with XtpRequestError if it is refused.
   */
  async answer<Id, Event extends TraderEvent & Reply>(
    what: string,
    options: CallOptions,
    send: () => Id,
    { event: Event, is, failed }: Recognise<Id, Event>,
  ): Promise<Event> {
    this.#needSession(what);
    let id: Id;
    const waiting: Waiting = {
      fail: (why) => answer.fail(why),
      see: (event) => {
        if (!(event instanceof Event)) return false;
        const { error } = event;
        const isBare = event.isNull && error !== undefined; // says no id
        if (!isBare && is && !is(event, id)) return false;
        if (error) answer.fail(new XtpRequestError(`${what} was refused`, error.errorId, error.errorMessage));
        else if (failed?.(event)) answer.fail(new XtpRequestError(`${what} failed`, 0, 'the counter gave no reason'));
        else answer.succeed(event);
        return true;
      },
    };
    const answer = new Answer<Event>(what, this.#scheduler, options, () => this.#waiting.delete(waiting));
    if (answer.settled) return answer.promise;
    this.#waiting.add(waiting);
    // Events wait for this thread, so none can come before the id is known.
    attempt(answer, () => (id = send()));
    return answer.promise;
  }

  /** An event of the session. */
  deliver(event: TraderEvent): void {
    if (event.requestId !== 0) this.#queries.get(event.requestId)?.add(event);
    for (const waiting of this.#waiting) if (waiting.see(event)) return;
  }

  /** The session is over: nothing will be answered. */
  fail(why: XtpError): void {
    for (const query of [...this.#queries.values()]) query.fail(why);
    for (const waiting of [...this.#waiting]) waiting.fail(why);
  }
}

function attempt(answer: { fail(error: XtpError): void }, send: () => unknown): void {
  try {
    send();
  } catch (error) {
    answer.fail(error as XtpError);
  }
}
