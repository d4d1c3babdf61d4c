/** What a view must read of a struct's bytes, by the schema and Node's own decoding alone: nothing of the library is used. */
import type { FieldDef, FieldType, StructDef } from '../../tools/codegen/schema';
import { fieldType, find } from '../../tools/codegen/schema';
import { venueField } from '../../tools/codegen/ts-structs';
import { schema } from '../unit/support/schema-values';

/** Getters by name; those of inner structs are one of these again, or a list of them. */
export type Decoded = Record<string, unknown>;

/** A time that is none: what its getter answers in milliseconds is not said. */
export const anyNumber = Symbol('any number');

export function decode(def: StructDef, bytes: Buffer): Decoded {
  const all: Decoded = {};
  for (const field of def.fields) Object.assign(all, decodeField(def, field, bytes));
  const venue = venueField(def);
  if (venue !== undefined) all['symbol'] = symbolIn(all, find(def.fields, venue).ts);
  return all;
}

function symbolIn(decoded: Decoded, venue: string): string {
  const ticker = decoded['ticker'] as string;
  const suffix = { SH: 'SH', SZ: 'SZ', BJ: 'BJ', NQ: 'BJ', HK: 'HK' }[decoded[venue] as string];
  return suffix === undefined ? ticker : `${ticker}.${suffix}`;
}

/** What `toObject()` gives of the struct: its fields and its symbol, without codes and raw times. */
export function plain(def: StructDef, decoded: Decoded): Decoded {
  const fields = Object.fromEntries(
    def.fields.map((field) => {
      const type = fieldType(schema, field);
      const value = decoded[field.ts];
      if (type.kind !== 'struct' || value === undefined) return [field.ts, value];
      return [field.ts, Array.isArray(value) ? value.map((item) => plain(type.def, item as Decoded)) : plain(type.def, value as Decoded)];
    }),
  );
  return 'symbol' in decoded ? { symbol: decoded['symbol'], ...fields } : fields;
}

function decodeField(def: StructDef, field: FieldDef, bytes: Buffer): Decoded {
  const type = fieldType(schema, field);
  const at = (index: number, size: number): Buffer => bytes.subarray(field.offset + index * size, field.offset + (index + 1) * size);
  switch (type.kind) {
    case 'text':
      return { [field.ts]: textIn(at(0, field.size)) };
    case 'enum':
      return coded(field, type.def, at(0, 4).readInt32LE());
    case 'flag':
      return coded(field, type.def, at(0, 1).readUInt8());
    case 'bits':
      if (type.def) return coded(field, type.def, at(0, 1).readUInt8());
      return { [field.ts]: field.size === 2 ? at(0, 2).readInt16LE() : at(0, 1).readUInt8() };
    case 'struct': {
      if (field.when && !isSelected(def, field.when, bytes)) return { [field.ts]: undefined };
      const items = Array.from({ length: type.count }, (_, i) => decode(type.def, at(i, type.def.size)));
      return { [field.ts]: type.count > 1 ? items : items[0] };
    }
    case 'scalar': {
      if (field.as === 'time') return { [field.ts]: epochMs(at(0, 8).readBigInt64LE()), [`${field.ts}Raw`]: at(0, 8).readBigInt64LE() };
      const items = Array.from({ length: type.count }, (_, i) => scalarIn(field, type, at(i, field.size / type.count)));
      return { [field.ts]: type.count > 1 ? items : items[0] };
    }
  }
}

/** Up to the first NUL or the end; what is no UTF-8 becomes U+FFFD. */
export function textIn(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end);
}

function coded(field: FieldDef, { members }: { members: readonly { ts: string; value: number }[] }, code: number): Decoded {
  return { [field.ts]: members.find((m) => m.value === code)?.ts ?? 'unknown', [`${field.ts}Code`]: code };
}

function isSelected(def: StructDef, { field, is }: NonNullable<FieldDef['when']>, bytes: Buffer): boolean {
  const selector = find(def.fields, field);
  const chosen = decodeField(def, selector, bytes)[selector.ts] as string;
  return is.includes(chosen);
}

function epochMs(raw: bigint): unknown {
  if (raw === 0n) return 0;
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})$/.exec(String(raw)) ?? [];
  const [year, month, day, hour, minute, second, ms] = parts;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}+08:00`);
  return Number.isNaN(time) ? anyNumber : time;
}

function scalarIn(field: FieldDef, { base }: FieldType & { kind: 'scalar' }, bytes: Buffer): unknown {
  switch (base) {
    case 'f64':
      return bytes.readDoubleLE();
    case 'i64':
      return field.as === 'id' ? bytes.readBigInt64LE() : Number(bytes.readBigInt64LE());
    case 'u64':
      // A calendar day is a number, everything else of 64 bits is an id.
      return field.as === 'date' ? Number(bytes.readBigInt64LE()) : bytes.readBigUInt64LE();
    case 'i32':
      return bytes.readInt32LE();
    case 'u32':
      return bytes.readUInt32LE();
    case 'i16':
      return bytes.readInt16LE();
    case 'u16':
      return bytes.readUInt16LE();
    case 'u8':
      return bytes.readUInt8();
    case 'bool':
      return bytes.readUInt8() !== 0;
    case 'char':
      return bytes[0] === 0 ? '' : String.fromCharCode(bytes[0]!);
  }
}
