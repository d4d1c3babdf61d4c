import { noInstrument } from '../xtp/symbol-names';
import type { OfSymbol } from './readings';

/** What an operator keeps for each symbol, or for each key of the user's. By symbol it is an array look-up where the addon numbered the instrument. */
export class Keyed<T, S> {
  readonly #make: (key: unknown) => S;
  readonly #by: ((value: T) => unknown) | undefined;
  readonly #byInstrument: (S | undefined)[] = [];
  readonly #byKey = new Map<unknown, S>();

  /** Without `by` the values must have a symbol. */
  constructor(make: (key: unknown) => S, by?: (value: T) => unknown) {
    this.#make = make;
    this.#by = by;
  }

  of(value: T): S {
    if (this.#by !== undefined) return this.ofKey(this.#by(value));
    const { instrument } = value as T & OfSymbol;
    if (instrument === undefined || instrument === noInstrument) return this.ofKey((value as T & OfSymbol).symbol);
    return (this.#byInstrument[instrument] ??= this.ofKey((value as T & OfSymbol).symbol));
  }

  ofKey(key: unknown): S {
    let state = this.#byKey.get(key);
    if (state === undefined) {
      state = this.#make(key);
      this.#byKey.set(key, state);
    }
    return state;
  }

  find(key: unknown): S | undefined {
    return this.#byKey.get(key);
  }

  /** Keys of the user's may be without end; those of instruments are not, and stay. */
  forget(key: unknown): void {
    if (this.#by !== undefined) this.#byKey.delete(key);
  }

  values(): IterableIterator<S> {
    return this.#byKey.values();
  }
}
