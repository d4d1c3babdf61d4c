import type { Observable, Subscription } from 'rxjs';
import { XtpArgumentError, XtpOverflowError } from '../errors';
import { apart } from '../operators/kept';

/** For `asyncValues`. */
export interface AsyncValuesOptions {
  /** How many values may wait. Default 1. */
  readonly buffer?: number;
  /** When more come: the oldest go (`latest`, default), or the loop fails with XtpOverflowError (`error`). */
  readonly overflow?: 'latest' | 'error';
}

interface Waiting<T> {
  readonly resolve: (result: IteratorResult<T, undefined>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The values of a stream for `for await`, subscribed by the loop's first turn and unsubscribed when it is left in whatever way. Events that wait are copied out of their slab.
 * It can be walked once. Throws XtpArgumentError.
 */
export function asyncValues<T>(
  source: Observable<T>,
  { buffer = 1, overflow = 'latest' }: AsyncValuesOptions = {},
): AsyncIterator<T, undefined> & AsyncIterable<T> {
  if (!(Number.isSafeInteger(buffer) && buffer > 0)) throw new XtpArgumentError(`buffer is a whole number above 0, not ${buffer}.`);
  return new AsyncValues(source, buffer, overflow === 'error');
}

class AsyncValues<T> implements AsyncIterator<T, undefined>, AsyncIterable<T> {
  readonly #source: Observable<T>;
  readonly #size: number;
  readonly #isStrict: boolean;
  readonly #values: T[] = [];
  readonly #waiting: Waiting<T>[] = [];
  #following: Subscription | undefined;
  #end: { readonly error?: unknown } | undefined;

  constructor(source: Observable<T>, size: number, isStrict: boolean) {
    this.#source = source;
    this.#size = size;
    this.#isStrict = isStrict;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(): Promise<IteratorResult<T, undefined>> {
    const answer = new Promise<IteratorResult<T, undefined>>((resolve, reject) => this.#waiting.push({ resolve, reject }));
    if (!this.#following && !this.#end) this.#follow();
    this.#serve();
    return answer;
  }

  return(): Promise<IteratorResult<T, undefined>> {
    this.#values.length = 0;
    this.#finish({});
    return Promise.resolve({ done: true, value: undefined });
  }

  #follow(): void {
    const following = this.#source.subscribe({
      next: (value) => this.#add(value),
      error: (error: unknown) => this.#finish({ error }),
      complete: () => this.#finish({}),
    });
    if (this.#end) following.unsubscribe();
    else this.#following = following;
  }

  #add(value: T): void {
    if (this.#end) return;
    const reader = this.#waiting.shift();
    // Between the promise and its reader other events may come: what is handed over is kept, too.
    if (reader) reader.resolve({ done: false, value: apart(value) });
    else if (this.#values.length < this.#size) this.#values.push(apart(value));
    else if (this.#isStrict) this.#finish({ error: new XtpOverflowError(`More than ${this.#size} values waited to be taken.`) });
    else {
      this.#values.shift();
      this.#values.push(apart(value));
    }
  }

  #finish(end: { readonly error?: unknown }): void {
    this.#end ??= end;
    this.#following?.unsubscribe();
    this.#serve();
  }

  /** What waits goes to who waits; behind it, the end. An error is told once. */
  #serve(): void {
    while (this.#waiting.length > 0 && this.#values.length > 0)
      this.#waiting.shift()!.resolve({ done: false, value: this.#values.shift()! });
    if (!this.#end) return;
    for (const { resolve, reject } of this.#waiting.splice(0)) {
      const { error } = this.#end;
      this.#end = {};
      if (error === undefined) resolve({ done: true, value: undefined });
      else reject(error);
    }
  }
}
