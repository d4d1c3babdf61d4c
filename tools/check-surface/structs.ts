/** The structs and each of their fields: as documented getters of a view, and in what `raw()` gives. */
import { fieldType, type FieldDef, type Schema } from '../codegen/schema';
import { tested, type Item } from './item';
import { rawOf, type Library } from './library';
import type { TestRecord } from './record';
import type { Typings } from './typings';

export function structItems(schema: Schema, typings: Typings, library: Library, record: TestRecord): Item[] {
  return schema.structs.map((def) => {
    const { testedBy, problems } = tested(record, { struct: def.name });
    return {
      kind: 'structs',
      table: 'structs',
      name: def.name,
      at: def.tsName,
      raw: 'raw()',
      testedBy,
      problems: [...typings.problems(def.tsName), ...(rawOf(library, def) ? [] : [`${def.tsName} is no view in the library`]), ...problems],
    };
  });
}

export function fieldItems(schema: Schema, typings: Typings, library: Library, record: TestRecord): Item[] {
  return schema.structs.flatMap((def) => {
    const raw = new Set(Object.keys(rawOf(library, def) ?? {}));
    return def.fields.map((field) => {
      const getters = gettersOf(schema, field).map((name) => `${def.tsName}.${name}`);
      const name = `${def.name}.${field.ts}`;
      const { testedBy, problems } = tested(record, { field: name, raw: name });
      return {
        kind: 'fields',
        table: `fields of ${def.name}`,
        name: field.name,
        at: getters.join(', '),
        raw: `raw().${field.name}`,
        testedBy,
        problems: [
          ...getters.flatMap((getter) => typings.problems(getter)),
          ...(raw.has(field.name) ? [] : [`${field.name} is not in raw() of ${def.tsName}`]),
          ...problems,
        ],
      };
    });
  });
}

/** By name; what has codes also by its code, and a time also by its digits. */
function gettersOf(schema: Schema, field: FieldDef): string[] {
  const type = fieldType(schema, field);
  const hasCodes = type.kind === 'enum' || type.kind === 'flag' || (type.kind === 'bits' && type.def !== undefined);
  return [field.ts, ...(hasCodes ? [`${field.ts}Code`] : []), ...(field.as === 'time' ? [`${field.ts}Raw`] : [])];
}
