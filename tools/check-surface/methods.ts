/** The methods of both apis: at their path, as raw calls, and in tests on both levels. */
import { methodName } from '../codegen/ts-common';
import type { ClassDef, Schema } from '../codegen/schema';
import { tested, type Item } from './item';
import { problemsAt } from './paths';
import type { TestRecord } from './record';
import type { Typings } from './typings';

export function methodItems(schema: Schema, typings: Typings, record: TestRecord): Item[] {
  return [...itemsOf(schema.quoteApi, 'QuoteCalls'), ...itemsOf(schema.traderApi, 'TraderCalls')];

  function itemsOf(api: ClassDef, calls: string): Item[] {
    return api.methods.map(({ name, at, dispatch }) => {
      const full = `${api.name}::${name}`;
      // What is managed is called by the addon: at the start, at the end, and after a failure.
      const raw = dispatch === 'managed' ? undefined : `${calls}.${methodName(name)}`;
      const { testedBy, problems } = tested(record, { call: full, reached: full });
      return {
        kind: 'methods',
        table: api.name,
        name,
        at: at ?? '',
        raw: raw ?? '(managed)',
        testedBy,
        problems: [...problemsAt(typings, at), ...(raw === undefined ? [] : typings.problems(raw)), ...problems],
      };
    });
  }
}
