import { XtpArgumentError } from '../errors';

const defaultTimeoutMs = 30_000;
const endTimeoutMs = 20_000; // the TraderApi of 2.2.50.8 takes about 7 s to release
/** What a timer of Node can wait: a longer one would fire at once. */
export const longestTimeoutMs = 2 ** 31 - 1;

/** For every call that waits for an answer. */
export interface CallOptions {
  /** The promise settles after this long whatever the counter does. Default 30,000 ms. */
  readonly timeoutMs?: number;
  /** Gives up waiting (XtpAbortedError). What was sent is not called back by it. */
  readonly signal?: AbortSignal;
}

/** For queries of which nobody knows how many rows they bring. */
export interface RowOptions extends CallOptions {
  /** Counts rows, of all queries that share it. While some come the time limit begins anew when it is over. */
  readonly progress?: { rows: number };
}

/** For queries that the counter answers page by page. */
export interface PageOptions extends CallOptions {
  /** Rows to ask for at a time. Default 1,000. `timeoutMs` counts for each page. */
  readonly pageSize?: number;
}

/** For ending a session or a client. */
export interface EndOptions {
  /** The promise settles after this long whatever the SDK does. Default 20,000 ms. */
  readonly timeoutMs?: number;
}

/** Throws XtpArgumentError. */
export function endTimeoutOf(what: string, { timeoutMs = endTimeoutMs }: EndOptions): number {
  return timeoutOf(what, { timeoutMs });
}

/** Throws XtpArgumentError. */
export function timeoutOf(what: string, { timeoutMs = defaultTimeoutMs }: CallOptions): number {
  if (Number.isFinite(timeoutMs) && timeoutMs > 0 && timeoutMs <= longestTimeoutMs) return timeoutMs;
  throw new XtpArgumentError(`${what} needs a timeoutMs above 0 and at most ${longestTimeoutMs}, not ${timeoutMs}.`);
}

/** Throws XtpArgumentError. */
export function pageSizeOf(what: string, { pageSize = 1000 }: PageOptions): number {
  if (Number.isSafeInteger(pageSize) && pageSize > 0) return pageSize;
  throw new XtpArgumentError(`${what} needs a pageSize of 1 or more rows, not ${pageSize}.`);
}
