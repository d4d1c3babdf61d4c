/**
 * The lengths that the interface names. They are declarations only: C++ has them by name; in TypeScript they are in the views and writers, which know how
 * long each text is.
 */
import type { Schema } from '../codegen/schema';
import type { Item } from './item';

export const constantsHeader = 'cpp/abi/generated/types.h';

/** `header` is the text of the generated header. */
export function constantItems(schema: Schema, header: string): Item[] {
  const declared = new Map([...header.matchAll(/^constexpr int (\w+) = (\d+);/gm)].map(([, name, value]) => [name, Number(value)]));
  return schema.lengths.map(({ name, value }) => ({
    kind: 'constants',
    table: 'constants',
    name,
    at: '(declarations only)',
    raw: `${constantsHeader}: ${value}`,
    testedBy: [],
    problems:
      declared.get(name) === value ? [] : [`${constantsHeader} says ${declared.get(name) ?? 'nothing'} of ${name}, the schema ${value}`],
  }));
}
