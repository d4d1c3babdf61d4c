import type { SchedulerLike } from 'rxjs';
import type { XtpError } from '../errors';
import type { CallOptions } from '../session/call-options';
import { Collector, type QueryShape, type Reply } from '../session/collector';
import { Lane } from '../session/lane';

/** Queries of the quote server. They carry no request id, so there is a lane for each kind of answer. */
export class QuoteQueries {
  readonly #scheduler: SchedulerLike;
  readonly #needSession: (what: string) => void;
  readonly #lanes = new Map<number, { readonly lane: Lane; collector: Collector<Reply> | undefined }>();

  /** `needSession` throws when there is none. */
  constructor(scheduler: SchedulerLike, needSession: (what: string) => void) {
    this.#scheduler = scheduler;
    this.#needSession = needSession;
  }

  /** `kind` is the callback that answers. The time limit counts from now, the wait for its turn included. */
  async rows<Row extends Reply>(kind: number, shape: QueryShape, options: CallOptions, send: () => unknown): Promise<Row[]> {
    this.#needSession(shape.method);
    const collector = new Collector<Row>(shape, this.#scheduler, options, () => undefined);
    const lane = this.#laneOf(kind);
    lane.lane.run({
      answer: collector,
      send: () => {
        lane.collector = collector as unknown as Collector<Reply>;
        send();
      },
    });
    return collector.promise;
  }

  /** A callback that may answer a query. */
  deliver(kind: number, event: Reply): void {
    const lane = this.#lanes.get(kind);
    if (!lane) return;
    lane.collector?.add(event);
    if (!event.isLast && !event.hasError) return;
    lane.collector = undefined;
    lane.lane.ended();
  }

  /** The session is over. */
  fail(why: XtpError): void {
    for (const lane of this.#lanes.values()) {
      lane.collector = undefined;
      lane.lane.clear(why);
    }
  }

  #laneOf(kind: number): { readonly lane: Lane; collector: Collector<Reply> | undefined } {
    let lane = this.#lanes.get(kind);
    if (!lane) {
      lane = { lane: new Lane(), collector: undefined };
      this.#lanes.set(kind, lane);
    }
    return lane;
  }
}
