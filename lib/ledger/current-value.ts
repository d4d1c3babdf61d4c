import { Observable, Subject } from 'rxjs';

/** A stream that begins with the current value, which may also be looked at. */
export type CurrentValue<T> = Observable<T> & {
  /** As it is now. */
  readonly value: T;
};

/** The same, for whoever changes it. */
export class ChangingValue<T> extends Observable<T> {
  readonly #read: () => T;
  readonly #changes: Subject<T>;

  constructor(read: () => T, changes: Subject<T>) {
    super((subscriber) => {
      subscriber.next(read());
      return changes.subscribe(subscriber);
    });
    this.#read = read;
    this.#changes = changes;
  }

  get value(): T {
    return this.#read();
  }

  /** It has changed. */
  changed(): void {
    if (this.#changes.observed) this.#changes.next(this.#read());
  }
  complete(): void {
    this.#changes.complete();
  }
}
