/** Values from who pushes to who iterates, as many as come. For one reader. */
export class Pipe<T> implements AsyncIterable<T> {
  #values: T[] = [];
  #ended = false;
  #wake: (() => void) | undefined;
  #onEmpty: (() => void)[] = [];

  push(value: T): void {
    this.#values.push(value);
    this.#wake?.();
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
    this.#tellEmpty();
  }

  /** Resolves when the reader has taken all that was pushed, or it has ended. */
  emptied(): Promise<void> {
    if (this.#values.length === 0 || this.#ended) return Promise.resolve();
    return new Promise((resolve) => this.#onEmpty.push(resolve));
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for (;;) {
      const values = this.#values;
      this.#values = [];
      yield* values;
      if (this.#values.length > 0) continue;
      this.#tellEmpty();
      if (this.#ended) return;
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = undefined;
    }
  }

  #tellEmpty(): void {
    for (const tell of this.#onEmpty.splice(0)) tell();
  }
}
