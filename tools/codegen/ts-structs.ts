/** TypeScript views (reading) of every struct, the plain objects of their fields, and writers (for requests, feeds and tests). */
import { callbackLayouts } from './layout';
import { docComment } from './ts-common';
import { fieldType, find, type FieldDef, type FieldType, type Scalar, type Schema, type StructDef } from './schema';

export function generateStructs(schema: Schema): string {
  const inRecords = new Set(
    [schema.quoteSpi, schema.traderSpi].flatMap((spi) =>
      callbackLayouts(schema, spi).flatMap((l) => (l.primary ? [l.primary.struct.name] : [])),
    ),
  );
  const body = schema.structs.map((s) => `${view(schema, s, inRecords)}\n\n${fieldsInterface(schema, s)}`).join('\n\n');
  return `import { EventView, View } from '../view';
import { ${tablesIn(schema, body)} } from './enums';

${body}
`;
}

/** Not published: lib/index.ts exports structs.ts alone. */
export function generateWriters(schema: Schema): string {
  const body = schema.structs.map((s) => writer(schema, s)).join('\n\n');
  return `import * as write from '../write';
import { ${tablesIn(schema, body)} } from './enums';
import { ${schema.structs.map((s) => `${s.tsName}, type ${s.tsName}Fields`).join(', ')} } from './structs';

${body}

/** Every struct's view and writer by its XTP name, with its size in bytes. */
export const structViews = {
${schema.structs.map((s) => `  ${s.name}: { view: ${s.tsName}, write: write${s.tsName}, size: ${s.size} },`).join('\n')}
} as const;
`;
}

/** Not published. Every field where it lies, unions and what the vendor reserves included. */
export function generateRawLayouts(schema: Schema): string {
  const field = (f: FieldDef): string => {
    const type = fieldType(schema, f);
    const at = `name: '${f.name}', at: ${f.offset}`;
    switch (type.kind) {
      case 'text':
        return `{ ${at}, type: 'text', count: ${type.length} }`;
      case 'enum':
        return `{ ${at}, type: 'i32', count: 1 }`;
      case 'flag':
        return `{ ${at}, type: 'u8', count: 1 }`;
      case 'bits':
        return `{ ${at}, type: '${f.size === 2 ? 'i16' : 'u8'}', count: 1 }`;
      case 'struct':
        return `{ ${at}, type: 'struct', struct: '${type.def.name}', bytes: ${type.def.size}, count: ${type.count} }`;
      case 'scalar':
        return `{ ${at}, type: '${type.base === 'bool' || type.base === 'char' ? 'u8' : type.base}', count: ${type.count} }`;
    }
  };
  return `import type { RawField } from '../raw';

export const rawLayouts: Readonly<Record<string, readonly RawField[]>> = {
${schema.structs.map((s) => `  ${s.name}: [${s.fields.map(field).join(', ')}],`).join('\n')}
};
`;
}

function tablesIn(schema: Schema, code: string): string {
  const tables = [...schema.enums, ...schema.flags].map((e) => e.tsName);
  return tables.filter((table) => new RegExp(`\\b${table}\\b`).test(code)).join(', ');
}

/** What names an instrument in a struct, if anything does. */
export function venueField(def: StructDef): 'exchange_id' | 'market' | undefined {
  if (!def.fields.some((f) => f.name === 'ticker')) return undefined;
  return def.fields.find((f) => f.name === 'exchange_id' || f.name === 'market')?.name as 'exchange_id' | 'market' | undefined;
}

/** `inRecords` are the structs that are events: their views have a record's header in front of them. */
function view(schema: Schema, def: StructDef, inRecords: ReadonlySet<string>): string {
  const inRecord = inRecords.has(def.name);
  const venue = venueField(def);
  const names: string[] = [];
  const members = def.fields.map((f) => {
    names.push(f.ts);
    return member(schema, def, f, inRecords);
  });
  if (venue !== undefined) {
    const ticker = def.fields.find((f) => f.name === 'ticker')!;
    const at = def.fields.find((f) => f.name === venue)!;
    names.unshift('symbol');
    members.unshift(
      `${docComment('The instrument as users write it, e.g. `600519.SH`.', '  ')}  get symbol(): string { return this.symbolAt(${ticker.offset}, ${at.offset}, '${venue === 'market' ? 'market' : 'exchange'}'); }`,
    );
  }
  return `${docComment(`${def.doc} (XTP: ${[def.name, ...def.aliases].join(', ')}, ${def.size} bytes)`.trim())}export class ${def.tsName} extends ${inRecord ? 'EventView' : 'View'} {
  static override readonly bytes: number = ${def.size};
  static override readonly xtpName: string = '${def.name}';

${members.join('\n\n')}

  override toObject(): Record<string, unknown> {
    return { ${names.map((n) => `${n}: ${objectValue(schema, def, n)}`).join(', ')} };
  }
}`;
}

function objectValue(schema: Schema, def: StructDef, name: string): string {
  const field = def.fields.find((f) => f.ts === name);
  if (!field) return `this.${name}`;
  const type = fieldType(schema, field);
  if (type.kind !== 'struct') return `this.${name}`;
  if (type.count > 1) return `this.${name}.map((v) => v.toObject())`;
  return field.when ? `this.${name}?.toObject()` : `this.${name}.toObject()`;
}

const readers: Readonly<Record<Scalar, string>> = {
  i16: 'i16',
  u16: 'u16',
  i32: 'i32',
  u32: 'u32',
  i64: 'i64',
  u64: 'u64',
  f64: 'f64',
  u8: 'u8',
  bool: 'bool',
  char: 'char',
};

function member(schema: Schema, def: StructDef, field: FieldDef, inRecords: ReadonlySet<string>): string {
  const type = fieldType(schema, field);
  const doc = docComment(`${field.doc} (XTP: ${field.name})`.trim(), '  ');
  const get = (name: string, tsType: string, body: string): string => `  get ${name}(): ${tsType} { return ${body}; }`;
  switch (type.kind) {
    case 'text':
      return doc + get(field.ts, 'string', `this.text(${field.offset}, ${type.length})`);
    case 'enum':
      return doc + coded(field, type.def.tsName, `this.i32(${field.offset})`);
    case 'flag':
      return doc + coded(field, type.def.tsName, `this.u8(${field.offset})`);
    case 'bits':
      if (type.def) return doc + coded(field, type.def.tsName, `this.u8(${field.offset})`);
      return doc + get(field.ts, 'number', `this.${field.size === 2 ? 'i16' : 'u8'}(${field.offset})`);
    case 'struct':
      return (
        doc +
        // The first struct of an event's struct has the same header in front of it.
        structMember(schema, def, field, type, inRecords.has(type.def.name) && !(inRecords.has(def.name) && field.offset === 0))
      );
    case 'scalar':
      return doc + scalarMember(field, type.base, type.count);
  }
}

function coded(field: FieldDef, table: string, code: string): string {
  return `  get ${field.ts}(): ${table} | 'unknown' { return ${table}.name(${code}); }
  /** The code of ${field.ts} as XTP numbers it. */
  get ${field.ts}Code(): number { return ${code}; }`;
}

function structMember(schema: Schema, def: StructDef, field: FieldDef, type: FieldType & { kind: 'struct' }, lacksHeader: boolean): string {
  const name = type.def.tsName;
  if (lacksHeader) {
    if (type.count > 1 || field.when) throw new Error(`schema: ${def.name}.${field.name}: an event can not be in a list or a union`);
    return `  get ${field.ts}(): ${name} { return this.apart(${name}, ${field.offset}, ${type.def.size}); }`;
  }
  if (type.count > 1) {
    return `  get ${field.ts}(): ${name}[] { return this.list(${type.count}, (i) => new ${name}(this.data, this.at + ${field.offset} + i * ${type.def.size})); }`;
  }
  const make = `new ${name}(this.data, this.at + ${field.offset})`;
  if (!field.when) return `  get ${field.ts}(): ${name} { return ${make}; }`;
  const selector = find(def.fields, field.when.field);
  const codes = fieldType(schema, selector);
  if (codes.kind !== 'enum') throw new Error(`schema: ${def.name}.${field.name}: when needs an enum`);
  const tests = field.when.is.map((ts) => `this.i32(${selector.offset}) === ${codes.def.members.find((m) => m.ts === ts)!.value}`);
  return `  get ${field.ts}(): ${name} | undefined { return ${tests.join(' || ')} ? ${make} : undefined; }`;
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/s$/, '');
}

function scalarMember(field: FieldDef, base: Scalar, count: number): string {
  const { ts, offset } = field;
  if (count > 1) {
    const size = 8;
    const element = base === 'u64' ? 'bigint' : 'number';
    const lines = [`  get ${ts}(): ${element}[] { return this.list(${count}, (i) => this.${readers[base]}(${offset} + i * ${size})); }`];
    if (singular(ts) !== ts) {
      lines.push(`  /** One of ${ts} without making the list: 0 to ${count - 1}. */
  ${singular(ts)}At(level: number): ${element} { return this.${readers[base]}(${offset} + level * ${size}); }`);
    }
    return lines.join('\n');
  }
  if (field.as === 'time') {
    return `  get ${ts}(): number { return this.timeMs(${offset}); }
  /** ${ts} as XTP sends it: YYYYMMDDHHMMSSsss. */
  get ${ts}Raw(): bigint { return this.i64Raw(${offset}); }`;
  }
  const tsType = { bool: 'boolean', char: 'string' }[base as string] ?? (field.as === 'id' || base === 'u64' ? 'bigint' : 'number');
  const reader = field.as === 'id' && base === 'i64' ? 'i64Raw' : field.as === 'date' && base === 'u64' ? 'i64' : readers[base];
  return `  get ${ts}(): ${field.as === 'date' ? 'number' : tsType} { return this.${reader}(${offset}); }`;
}

/** The plain object that a writer takes. */
function fieldsInterface(schema: Schema, def: StructDef): string {
  const fields = def.fields.map((f) => `${docComment(f.doc, '  ')}  readonly ${f.ts}?: ${fieldsType(schema, f)};`);
  return `${docComment(`The fields of ${def.name} as a plain object; what is left out is zero.`)}export interface ${def.tsName}Fields {
${fields.join('\n')}
}`;
}

function writer(schema: Schema, def: StructDef): string {
  const writes = def.fields.map((f) => {
    const inUnion = f.anon !== undefined;
    const line = writeField(schema, f);
    return inUnion ? `  if (fields.${f.ts} !== undefined) ${line}` : `  ${line}`;
  });
  const zeros = unwritten(def).map(({ at, bytes }) => `  write.zero(to, at + ${at}, ${bytes});\n`);
  return `export function write${def.tsName}(to: DataView, at: number, fields: ${def.tsName}Fields): void {
${zeros.join('')}${writes.join('\n')}
}`;
}

/** The bytes that no field is sure to write: padding, and unions, of which one member is written or none. */
function unwritten(def: StructDef): { at: number; bytes: number }[] {
  const ranges: { at: number; bytes: number }[] = [];
  let at = 0;
  for (const field of [...def.fields.filter((f) => !f.anon), { offset: def.size, size: 0 }]) {
    if (field.offset > at) ranges.push({ at, bytes: field.offset - at });
    at = field.offset + field.size;
  }
  return ranges;
}

function fieldsType(schema: Schema, field: FieldDef): string {
  const type = fieldType(schema, field);
  switch (type.kind) {
    case 'text':
      return 'string';
    case 'enum':
    case 'flag':
      return `${type.def.tsName} | number`;
    case 'bits':
      return type.def ? `${type.def.tsName} | number` : 'number';
    case 'struct':
      return type.count > 1 ? `readonly ${type.def.tsName}Fields[]` : `${type.def.tsName}Fields`;
    case 'scalar': {
      const one =
        { bool: 'boolean', char: 'string' }[type.base as string] ??
        (type.base === 'i64' || type.base === 'u64' ? 'bigint | number' : 'number');
      return type.count > 1 ? `readonly (${one})[]` : one;
    }
  }
}

function writeField(schema: Schema, field: FieldDef): string {
  const type = fieldType(schema, field);
  const value = `fields.${field.ts}`;
  const place = `to, at + ${field.offset}`;
  switch (type.kind) {
    case 'text':
      return `write.text(${place}, ${type.length}, ${value}, '${field.ts}');`;
    case 'enum':
      return `write.i32(${place}, ${type.def.tsName}.code(${value}));`;
    case 'flag':
      return `write.u8(${place}, ${type.def.tsName}.code(${value}));`;
    case 'bits':
      return type.def
        ? `write.u8(${place}, ${type.def.tsName}.code(${value}));`
        : `write.${field.size === 2 ? 'i16' : 'u8'}(${place}, ${value});`;
    case 'struct':
      return type.count > 1
        ? `write.list(${value}, ${type.count}, (item, i) => write${type.def.tsName}(to, at + ${field.offset} + i * ${type.def.size}, item ?? {}));`
        : `write${type.def.tsName}(${place}, ${value} ?? {});`;
    case 'scalar':
      if (type.count > 1)
        return `write.list(${value}, ${type.count}, (item, i) => write.${type.base}(to, at + ${field.offset} + i * 8, item));`;
      return field.as === 'time' ? `write.time(${place}, ${value});` : `write.${type.base}(${place}, ${value});`;
  }
}
