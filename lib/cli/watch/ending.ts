/** When to end: enough events, enough time, Ctrl-C, or a failure. */
export class Ending {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #interrupted = (): void => this.#controller.abort();
  #left: number;
  #failure: Error | undefined;

  constructor({ count, seconds }: { readonly count?: number; readonly seconds?: number }) {
    this.#left = count ?? Infinity;
    if (seconds !== undefined) this.#timer = setTimeout(this.#interrupted, seconds * 1000);
    // Once: a second Ctrl-C ends the process in the system's way.
    process.once('SIGINT', this.#interrupted).once('SIGTERM', this.#interrupted);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }
  get isOver(): boolean {
    return this.signal.aborted;
  }
  /** Resolves when it is over. */
  get over(): Promise<void> {
    return new Promise((resolve) => {
      if (this.isOver) resolve();
      else this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  /** Of an event. */
  counted(): void {
    if (--this.#left <= 0) this.#controller.abort();
  }

  fail(failure: Error): void {
    this.#failure ??= failure;
    this.#controller.abort();
  }

  /** Throws what it failed with. */
  check(): void {
    if (this.#failure) throw this.#failure;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    process.off('SIGINT', this.#interrupted).off('SIGTERM', this.#interrupted);
  }
}
