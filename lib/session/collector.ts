import type { SchedulerLike } from 'rxjs';
import { XtpQueryError, XtpTimeoutError, type XtpError } from '../errors';
import type { EventView } from '../xtp/view';

/** XTP's id for "no record found": an empty result, not an error. */
const emptyResult = 11000350;

export interface Reply extends EventView {
  readonly error?: { readonly errorId: number; readonly errorMessage: string } | undefined;
}

/** Collects the rows of one query until the last; settles once, whatever happens. */
export class Collector<Row extends Reply> {
  readonly #rows: Row[] = [];
  readonly #done: () => void;
  readonly promise: Promise<Row[]>;
  #settled = false;
  #settle!: (outcome: Row[] | XtpError) => void;

  constructor(
    readonly what: string,
    scheduler: SchedulerLike,
    timeoutMs: number,
    done: () => void,
  ) {
    this.#done = done;
    this.promise = new Promise((resolve, reject) => {
      const timer = scheduler.schedule(() => this.fail(new XtpTimeoutError(`${what} was not answered within ${timeoutMs} ms.`)), timeoutMs);
      this.#settle = (outcome) => {
        timer.unsubscribe();
        this.#settled = true;
        this.#settle = () => undefined;
        this.#done();
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      };
    });
  }

  /** A row, or the error that ends the query. */
  add(row: Row): void {
    if (this.#settled) return;
    const { error } = row;
    if (error && error.errorId !== emptyResult) {
      this.fail(new XtpQueryError(`${this.what} was refused`, error.errorId, error.errorMessage));
      return;
    }
    if (!error && !row.isNull) this.#rows.push(row);
    if (row.isLast) this.#settle(this.#rows);
  }

  fail(error: XtpError): void {
    this.#settle(error);
  }
}
