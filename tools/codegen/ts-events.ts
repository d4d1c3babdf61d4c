/** TypeScript events: each callback is the view of its struct, with what else the callback brought. */
import { callbackLayouts, firstKind, type CallbackLayout, type CallbackValue } from './layout';
import { docComment } from './ts-common';
import type { ClassDef, Schema } from './schema';

export function generateEvents(schema: Schema): string {
  const all = [schema.quoteSpi, schema.traderSpi].map((spi) => ({ spi, layouts: callbackLayouts(schema, spi) }));
  const layouts = all.flatMap((a) => a.layouts);
  const structs = new Set(layouts.flatMap((l) => l.structs.map((s) => s.struct.tsName)));
  const enums = new Set(layouts.flatMap((l) => l.scalars.flatMap((s) => (s.type.kind === 'enum' ? [s.type.def.tsName] : []))));
  return `import { EventView } from '../view';
import { ${[...enums].sort().join(', ')} } from './enums';
import { ErrorInfo, ${[...structs]
    .filter((s) => s !== 'ErrorInfo')
    .sort()
    .join(', ')} } from './structs';

${all.map(({ spi, layouts }) => layouts.map((l) => eventClass(schema, spi, l)).join('\n\n')).join('\n\n')}

${all.map(({ spi, layouts }) => kinds(spi, layouts)).join('\n\n')}
`;
}

/** Not published: lib/index.ts exports events.ts alone. */
export function generateEventClasses(schema: Schema): string {
  const all = [schema.quoteSpi, schema.traderSpi].map((spi) => ({ spi, events: callbackLayouts(schema, spi).map((l) => l.event) }));
  return `import { ${all.flatMap(({ events }) => events).join(', ')} } from './events';

${all
  .map(({ spi, events }) => {
    const side = spi.name.replace('Spi', '').toLowerCase();
    return `/** Event classes of ${spi.name} by kind minus ${firstKind[spi.name as keyof typeof firstKind]}. */
export const ${side}Events = [
${events.map((event) => `  ${event},`).join('\n')}
] as const;`;
  })
  .join('\n\n')}
`;
}

function eventClass(schema: Schema, spi: ClassDef, layout: CallbackLayout): string {
  const base = layout.primary?.struct.tsName ?? 'EventView';
  const own: { name: string; code: string; value: string }[] = [];
  const taken = new Set(layout.primary?.struct.fields.map((f) => f.ts) ?? []);
  const add = (name: string, type: string, body: string, value = `this.${name}`, docs?: string): void => {
    if (taken.has(name)) throw new Error(`schema: ${layout.method.name}: ${name} is both a field of the struct and a parameter`);
    const doc = docs ?? schema.paramDocs[name];
    if (doc === undefined) throw new Error(`schema: params.json says nothing of ${name} (${layout.method.name})`);
    own.push({ name, code: `${docComment(doc, '  ')}  get ${name}(): ${type} { return ${body}; }`, value });
  };
  // Offsets count from the struct, which stands right behind the header; without one, from there too.
  const from = (value: { readonly at: number }): number => value.at - 32;
  for (const struct of layout.structs.slice(1)) {
    const name = struct.struct.tsName;
    add(
      struct.param.ts,
      name,
      `new ${name}(this.data, this.at + ${from(struct)})`,
      `this.${struct.param.ts}.toObject()`,
      struct.struct.doc,
    );
  }
  const counts = new Set(layout.varying.flatMap((v) => (v.count ? [v.count.name] : [])));
  for (const scalar of layout.scalars) {
    if (counts.has(scalar.param.name)) continue;
    addScalar(add, scalar, from(scalar));
  }
  layout.varying.forEach((varying, i) => {
    if (varying.count) {
      if (i > 1) throw new Error(`schema: ${layout.method.name}: two arrays at most`);
      const counts = [varying, ...layout.varying.slice(0, i)].map((v) => from(layout.scalars.find((s) => s.param === v.count)!));
      add(varying.param.ts, 'number[]', `this.numbers(${[layout.fixedEnd - 32, ...counts].join(', ')})`);
    } else {
      if (layout.varying.length > 1) throw new Error(`schema: ${layout.method.name}: one text at most`);
      add(varying.param.ts, 'string', `this.longText(${layout.fixedEnd - 32})`);
    }
  });
  if (layout.error) {
    add(
      'error',
      'ErrorInfo | undefined',
      `this.hasError ? new ErrorInfo(this.data, this.at + ${layout.errorAt! - 32}) : undefined`,
      'this.error?.toObject()',
      schema.paramDocs['errorInfo'],
    );
  }
  const names = own.map((o) => `${o.name}: ${o.value}`);
  return `${docComment(`${layout.method.doc} (XTP: ${spi.name}::${layout.method.name})`.trim())}export class ${layout.event} extends ${base} {
${own.map((o) => o.code).join('\n\n')}

  override toObject(): Record<string, unknown> {
    return { ...super.toObject(), ${names.join(', ')} };
  }
}`;
}

function addScalar(add: (name: string, type: string, body: string) => void, { param, type }: CallbackValue, at: number): void {
  if (type.kind === 'enum') {
    add(param.ts, `${type.def.tsName} | 'unknown'`, `${type.def.tsName}.name(this.i32(${at}))`);
    return;
  }
  if (type.kind !== 'scalar') return;
  const isRaw = type.base === 'i64' && param.name.endsWith('reference');
  const tsType = type.base === 'bool' ? 'boolean' : type.base === 'u64' || isRaw ? 'bigint' : 'number';
  add(param.ts, tsType, `this.${isRaw ? 'i64Raw' : type.base}(${at})`);
}

function kinds(spi: ClassDef, layouts: readonly CallbackLayout[]): string {
  const name = spi.name.replace('Spi', '');
  return `/** The kind that a record of each ${spi.name} callback carries. */
export const ${name}Kind = {
${layouts.map((l) => `${docComment(l.method.doc, '  ')}  ${l.method.name}: ${l.kind},`).join('\n')}
} as const;

/** Any event of ${spi.name}. */
export type ${name}Event = ${layouts.map((l) => l.event).join(' | ')};`;
}
