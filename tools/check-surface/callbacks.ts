/** The callbacks of both Spis: as events, where users meet them, and in tests on both levels. */
import { callbackLayouts } from '../codegen/layout';
import type { ClassDef, MethodDef, Schema } from '../codegen/schema';
import { tested, type Item } from './item';
import { problemsAt } from './paths';
import type { TestRecord } from './record';
import type { Typings } from './typings';

export function callbackItems(schema: Schema, typings: Typings, record: TestRecord): Item[] {
  return [...itemsOf(schema.quoteSpi, schema.quoteApi), ...itemsOf(schema.traderSpi, schema.traderApi)];

  function itemsOf(spi: ClassDef, api: ClassDef): Item[] {
    return callbackLayouts(schema, spi).map(({ method, event }) => {
      const full = `${spi.name}::${method.name}`;
      const places = placesOf(method, api);
      const { testedBy, problems } = tested(record, { callback: full, told: full });
      return {
        kind: 'callbacks',
        table: spi.name,
        name: method.name,
        at: places.join(', '),
        raw: event,
        testedBy,
        problems: [
          ...(places.length === 0 ? ['it answers nothing, and the schema does not say where users meet it'] : []),
          ...places.flatMap((at) => problemsAt(typings, at)),
          ...typings.problems(event),
          ...problems,
        ],
      };
    });
  }
}

/** Its own place, or those of the methods that it answers. */
function placesOf(callback: MethodDef, api: ClassDef): string[] {
  if (callback.at !== undefined) return [callback.at];
  const asked = api.methods.filter(({ name }) => callback.answers?.includes(name));
  return [...new Set(asked.flatMap(({ at }) => (at === undefined ? [] : [at])))];
}
