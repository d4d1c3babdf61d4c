/** What tests said that they have exercised (test/support/exercised.ts): one line of JSON each. */
import { readFileSync } from 'node:fs';

/**
 * - `call`: the method arrived in the SDK bit for bit, its result came back;
 * - `callback`: the callback's event had all that it was given;
 * - `reached`: the method was called as users do, where the schema says (`at`), and its answers came back;
 * - `told`: the callback came to users where the schema says, or settled what it answers;
 * - `struct`: its view has the name and the size of the schema;
 * - `field`: written and read by its view, in the bytes that the schema says;
 * - `raw`: `raw()` has all its bits under XTP's name;
 * - `codes`: every name and code of the enum, both ways.
 */
export const evidences = ['call', 'callback', 'reached', 'told', 'struct', 'field', 'raw', 'codes'] as const;
export type Evidence = (typeof evidences)[number];

export interface Exercised {
  readonly evidence: Evidence;
  readonly name: string;
  /** The test file. */
  readonly by: string;
}

/** The test files that exercised something. */
export class TestRecord {
  readonly #files = new Map<string, Set<string>>();

  constructor(said: Iterable<Exercised>) {
    for (const { evidence, name, by } of said) {
      const key = `${evidence} ${name}`;
      this.#files.set(key, (this.#files.get(key) ?? new Set()).add(by));
    }
  }

  static read(file: string): TestRecord {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return new TestRecord(lines.map((line) => JSON.parse(line) as Exercised));
  }

  /** Sorted; none: no test has. */
  by(evidence: Evidence, name: string): string[] {
    return [...(this.#files.get(`${evidence} ${name}`) ?? [])].sort();
  }
}
