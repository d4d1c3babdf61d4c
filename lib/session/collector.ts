import type { SchedulerLike } from 'rxjs';
import { XtpQueryError, XtpRequestError } from '../errors';
import type { EventView } from '../xtp/view';
import { Answer } from './answer';
import type { RowOptions } from './call-options';

/** XTP's id for "no record found": an empty result, not an error. */
const emptyResult = 11000350;

/** How a query is answered, as the schema tells it of each. */
export interface QueryShape {
  /** The XTP method, which errors name. */
  readonly method: string;
  /** The row that ends the answer: the one marked as the last, or the first where XTP has no such mark. */
  readonly ends: 'last' | 'first';
  /** An error that comes with a row is the row's own, not the query's. */
  readonly rowErrors?: boolean;
  /** It asks for something to be done, so that its refusal is an XtpRequestError. */
  readonly isRequest?: boolean;
}

export interface Reply extends EventView {
  readonly error?: { readonly errorId: number; readonly errorMessage: string } | undefined;
}

/** Collects the rows of one query until the answer ends. */
export class Collector<Row extends Reply> extends Answer<Row[]> {
  readonly #shape: QueryShape;
  readonly #rows: Row[] = [];
  readonly #progress: RowOptions['progress'];

  constructor(shape: QueryShape, scheduler: SchedulerLike, options: RowOptions, done: () => void) {
    super(shape.method, scheduler, options, done);
    this.#shape = shape;
    this.#progress = options.progress;
  }

  /** A row, or the error that ends the query. */
  add(row: Row): void {
    if (this.settled) return;
    if (this.#progress) this.#progress.rows++;
    const { error } = row;
    const isEmpty = error?.errorId === emptyResult;
    const ofRow = this.#shape.rowErrors === true && !row.isNull;
    if (error && !isEmpty && !ofRow) {
      const Refusal = this.#shape.isRequest ? XtpRequestError : XtpQueryError;
      this.fail(new Refusal(`${this.what} was refused`, error.errorId, error.errorMessage));
      return;
    }
    if (!isEmpty && !row.isNull) this.#rows.push(row);
    if (row.isLast || isEmpty || this.#shape.ends === 'first') this.succeed(this.#rows);
  }
}
