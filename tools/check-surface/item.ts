/** One thing of the interface: where users reach it, and what proves that it works. */
import type { Evidence, TestRecord } from './record';

export const kinds = ['methods', 'callbacks', 'structs', 'fields', 'enums', 'flags', 'constants'] as const;
export type Kind = (typeof kinds)[number];

export interface Item {
  readonly kind: Kind;
  /** The table it is shown in. */
  readonly table: string;
  readonly name: string;
  readonly at: string;
  /** Its raw form. */
  readonly raw: string;
  /** The test files that exercise it; none are needed for what is only declared. */
  readonly testedBy: readonly string[];
  /** Why it is not covered. */
  readonly problems: readonly string[];
}

/** The files that gave this evidence, and a problem for each kind of evidence that none gave. */
export function tested(record: TestRecord, needed: Readonly<Partial<Record<Evidence, string>>>): Pick<Item, 'testedBy' | 'problems'> {
  const all = Object.entries(needed).map(([evidence, name]) => ({ evidence, name, by: record.by(evidence as Evidence, name) }));
  return {
    testedBy: [...new Set(all.flatMap(({ by }) => by))],
    problems: all.filter(({ by }) => by.length === 0).map(({ evidence, name }) => `no test says '${evidence}' of ${name}`),
  };
}
