import { XtpArgumentError } from '../errors';

/**
 * A set of XTP codes and our words for them, both ways. Codes that are not in the table are kept by the views
 * (`...Code`) and read as `'unknown'`: a newer counter may send what this version does not know.
 */
export class CodeTable<Name extends string> {
  readonly #nameByCode = new Map<number, Name>();
  /** For writing: on the way of an order, comparing a few words is faster than a look-up by one. The usual ones stand in front. */
  readonly #names: readonly Name[];
  readonly #codes: readonly number[];

  constructor(
    /** What the codes are of, for messages. */
    readonly what: string,
    /** The codes by name. */
    readonly codes: Readonly<Record<Name, number>>,
  ) {
    this.#names = Object.keys(codes) as Name[];
    this.#codes = this.#names.map((name) => codes[name]);
    for (const name of this.#names) this.#nameByCode.set(codes[name], name);
  }

  /** The names, in XTP's order. */
  get names(): readonly Name[] {
    return [...this.#nameByCode.values()];
  }

  /** The name of a code. */
  name(code: number): Name | 'unknown' {
    return this.#nameByCode.get(code) ?? 'unknown';
  }

  /** The code of a name; a number is taken as a code already, nothing as 0. Throws XtpArgumentError for a word that is not in the table. */
  code(value: Name | number | undefined): number {
    if (value === undefined) return 0;
    if (typeof value === 'number') return value;
    for (let i = 0; i < this.#names.length; i++) if (this.#names[i] === value) return this.#codes[i]!;
    throw new XtpArgumentError(`${this.what} is '${value}', expected one of ${this.#names.map((n) => `'${n}'`).join(', ')}`);
  }
}
