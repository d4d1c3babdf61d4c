import type { SchedulerLike } from 'rxjs';
import { XtpAbortedError, XtpTimeoutError, type XtpError } from '../errors';
import { timeoutOf, type RowOptions } from './call-options';

/** What a call waits for. It settles once: by its answer, its time limit, its signal, or the end of the session. */
export class Answer<T> {
  readonly promise: Promise<T>;
  #settle!: (outcome: { readonly value: T } | { readonly error: XtpError }) => void;
  #settled = false;

  /** `what` names the call in errors; `done` runs once it is settled; `unanswered` says what a wait that was given up means. Throws XtpArgumentError for a time limit that is none. */
  constructor(
    readonly what: string,
    scheduler: SchedulerLike,
    options: RowOptions,
    done: () => void,
    unanswered = '',
  ) {
    const timeoutMs = timeoutOf(what, options);
    const { signal, progress } = options;
    let rows = progress?.rows;
    this.promise = new Promise((resolve, reject) => {
      const late = (): void => {
        if (progress?.rows === rows) return this.fail(new XtpTimeoutError(`${what} was not answered within ${timeoutMs} ms.${unanswered}`));
        rows = progress?.rows;
        timer = scheduler.schedule(late, timeoutMs);
      };
      const abort = (): void =>
        this.fail(new XtpAbortedError(`${what} was given up by its signal.${unanswered}`, { cause: signal?.reason }));
      let timer = scheduler.schedule(late, timeoutMs);
      this.#settle = (outcome) => {
        if (this.#settled) return;
        this.#settled = true;
        timer.unsubscribe();
        signal?.removeEventListener('abort', abort);
        done();
        if ('error' in outcome) reject(outcome.error);
        else resolve(outcome.value);
      };
      if (signal?.aborted) abort();
      else signal?.addEventListener('abort', abort);
    });
  }

  get settled(): boolean {
    return this.#settled;
  }

  succeed(value: T): void {
    this.#settle({ value });
  }

  fail(error: XtpError): void {
    this.#settle({ error });
  }
}
