/** The enums and the groups of flags: a union type of all names, and a table of all codes. */
import type { EnumDef, Schema } from '../codegen/schema';
import { tested, type Item } from './item';
import { codesOf, type Library } from './library';
import type { TestRecord } from './record';
import type { Typings } from './typings';

export function enumItems(schema: Schema, typings: Typings, library: Library, record: TestRecord): Item[] {
  return [...schema.enums.map((def) => itemOf('enums', def)), ...schema.flags.map((def) => itemOf('flags', def))];

  function itemOf(kind: 'enums' | 'flags', def: EnumDef): Item {
    const { testedBy, problems } = tested(record, { codes: def.name });
    return {
      kind,
      table: kind,
      name: def.name,
      at: def.tsName,
      raw: def.members.map(({ ts, value }) => `${ts}=${value}`).join(' '),
      testedBy,
      problems: [
        ...typings.problems(def.tsName),
        ...difference(
          `the type ${def.tsName}`,
          def.members.map(({ ts }) => ts),
          typings.union(def.tsName),
        ),
        ...difference(
          `the table ${def.tsName}`,
          def.members.map(({ ts, value }) => `${ts}=${value}`),
          pairs(codesOf(library, def.tsName)),
        ),
        ...problems,
      ],
    };
  }
}

function pairs(codes: Readonly<Record<string, number>> | undefined): string[] | undefined {
  return codes && Object.entries(codes).map(([name, code]) => `${name}=${code}`);
}

function difference(what: string, expected: readonly string[], actual: readonly string[] | undefined): string[] {
  if (!actual) return [`there is no ${what.replace('the ', '')}`];
  const lacks = expected.filter((word) => !actual.includes(word)).map((word) => `${what} lacks ${word}`);
  const more = actual.filter((word) => !expected.includes(word)).map((word) => `${what} has ${word}, which the schema has not`);
  return [...lacks, ...more];
}
