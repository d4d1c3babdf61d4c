/** The next item of an iterable, to look at before it is taken. */
export class Cursor<T> {
  readonly #items: AsyncIterator<T>;
  #head: T;

  private constructor(items: AsyncIterator<T>, head: T) {
    this.#items = items;
    this.#head = head;
  }

  /** A cursor on the first item, or undefined where there is none. */
  static async open<T>(source: AsyncIterable<T>): Promise<Cursor<T> | undefined> {
    const items = source[Symbol.asyncIterator]();
    const first = await items.next();
    return first.done ? undefined : new Cursor(items, first.value);
  }

  get head(): T {
    return this.#head;
  }

  /** Goes on to the next item; false at the end. */
  async next(): Promise<boolean> {
    const result = await this.#items.next();
    if (!result.done) this.#head = result.value;
    return !result.done;
  }

  /** Frees what the source holds, such as an open file. */
  async close(): Promise<void> {
    await this.#items.return?.();
  }
}
