import { XtpArgumentError } from '../errors';

/**
 * A set of XTP codes and our words for them, both ways. Codes that are not in the table are kept by the views
 * (`...Code`) and read as `'unknown'`: a newer counter may send what this version does not know.
 */
export class CodeTable<Name extends string> {
  readonly #nameByCode = new Map<number, Name>();

  constructor(
    /** What the codes are of, for messages. */
    readonly what: string,
    /** The codes by name. */
    readonly codes: Readonly<Record<Name, number>>,
  ) {
    for (const name of Object.keys(codes) as Name[]) this.#nameByCode.set(codes[name], name);
  }

  /** The names, in XTP's order. */
  get names(): readonly Name[] {
    return [...this.#nameByCode.values()];
  }

  name(code: number): Name | 'unknown' {
    return this.#nameByCode.get(code) ?? 'unknown';
  }

  /** The code of a name; a number is taken as a code already, nothing as 0. Throws XtpArgumentError for a word that is not in the table. */
  code(value: Name | number | undefined): number {
    if (value === undefined) return 0;
    if (typeof value === 'number') return value;
    if (!Object.hasOwn(this.codes, value)) {
      throw new XtpArgumentError(`${this.what} is '${value}', expected one of ${this.names.map((n) => `'${n}'`).join(', ')}`);
    }
    return this.codes[value];
  }
}
