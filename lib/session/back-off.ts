import * as v from 'valibot';
import { check } from './options';

/** How long to wait before a connection is tried again: longer each time, and by chance, so that many programs do not come back at one moment. */
export interface RetryOptions {
  /** Before the first try after a drop. Default 1,000 ms. */
  readonly initialMs?: number;
  /** At most. Default 60,000 ms. */
  readonly maxMs?: number;
  /** By what each wait is longer than the one before. Default 2. */
  readonly factor?: number;
  /** What part of a wait is left to chance: 0.2 makes 1,000 ms anything from 800 to 1,200. Default 0.2. */
  readonly jitter?: number;
  /** A session that lived as long as this was a good one: the waits begin anew. Default 10,000 ms. */
  readonly steadyMs?: number;
  /** Chance itself, 0 to 1; tests pass their own. */
  readonly random?: () => number;
}

const positive = (most: number, text: string) =>
  v.pipe(v.number(), v.minValue(1, `must be 1 to ${text}`), v.maxValue(most, `must be 1 to ${text}`));

const schema = v.looseObject({
  initialMs: v.optional(positive(86_400_000, '86,400,000 (a day)'), 1_000),
  maxMs: v.optional(positive(86_400_000, '86,400,000 (a day)'), 60_000),
  factor: v.optional(positive(100, '100'), 2),
  jitter: v.optional(v.pipe(v.number(), v.minValue(0, 'must be 0 to 1'), v.maxValue(1, 'must be 0 to 1')), 0.2),
  steadyMs: v.optional(v.pipe(v.number(), v.minValue(0, 'must not be negative')), 10_000),
});

/** The waits between tries: exponential with a bound and jitter, without end. */
export class BackOff {
  readonly initialMs: number;
  readonly steadyMs: number;
  readonly #settings: v.InferOutput<typeof schema>;
  readonly #random: () => number;
  #failures = 0;

  /** Throws XtpArgumentError. */
  constructor(options: RetryOptions = {}) {
    this.#settings = check('retry', schema, options);
    this.#random = options.random ?? Math.random;
    this.initialMs = this.#settings.initialMs;
    this.steadyMs = this.#settings.steadyMs;
  }

  /** The next wait, in milliseconds. */
  next(): number {
    const { initialMs, maxMs, factor, jitter } = this.#settings;
    const wait = Math.min(maxMs, initialMs * factor ** this.#failures);
    if (wait < maxMs) this.#failures++;
    return wait * (1 + jitter * (2 * this.#random() - 1));
  }

  reset(): void {
    this.#failures = 0;
  }
}
