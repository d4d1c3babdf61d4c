import { Observable, Subject } from 'rxjs';

/** A stream that begins with the current value, which may also be looked at. */
export class CurrentValue<T> extends Observable<T> {
  readonly #read: () => T;
  readonly #changes: Subject<T>;

  /** @internal */
  constructor(read: () => T, changes: Subject<T>) {
    super((subscriber) => {
      subscriber.next(read());
      return changes.subscribe(subscriber);
    });
    this.#read = read;
    this.#changes = changes;
  }

  /** As it is now. */
  get value(): T {
    return this.#read();
  }

  /** @internal It has changed. */
  changed(): void {
    if (this.#changes.observed) this.#changes.next(this.#read());
  }
  /** @internal */
  complete(): void {
    this.#changes.complete();
  }
}
