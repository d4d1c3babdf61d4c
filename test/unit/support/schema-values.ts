/** Random values for every field of every struct in `schema/`, with the bytes that they must be and what a view must read. */
import fc from 'fast-check';
import {
  fieldType,
  find,
  loadSchema,
  type EnumDef,
  type FieldDef,
  type ParamType,
  type Schema,
  type StructDef,
} from '../../../tools/codegen/schema';

export const schema: Schema = loadSchema();

export type Fields = Record<string, unknown>;
/** A view, with its getters by name. */
export type Getters = Record<string, unknown>;

/** One random value of one field. */
export interface FieldValue {
  /** What the writer takes. */
  readonly given: unknown;
  /** The bytes of the whole field. */
  readonly bytes: Uint8Array;
  /** What the getters answer, by name. */
  readonly read: Readonly<Record<string, unknown>>;
}

const shanghaiMs = 8 * 3_600_000;
export const firstMs = Date.UTC(1990, 0, 1) - shanghaiMs;
export const lastMs = Date.UTC(2100, 0, 1) - shanghaiMs - 1;

/** YYYYMMDDHHMMSSsss by way of Date and text. */
export function rawByText(ms: number): bigint {
  return BigInt(new Date(ms + shanghaiMs).toISOString().replace(/[-:.TZ]/g, ''));
}

function encode(size: number, write: (to: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
}

function bigints(min: bigint, max: bigint): fc.Arbitrary<bigint> {
  return fc.oneof(fc.bigInt({ min, max }), fc.constantFrom(min, max, 0n, 1n, 9_007_199_254_740_993n));
}
const i64s = bigints(-(2n ** 63n), 2n ** 63n - 1n);
const u64s = bigints(0n, 2n ** 64n - 1n);
const quantities = fc.oneof(
  fc.maxSafeInteger(),
  fc.constantFrom(0, 100, 2 ** 32, -(2 ** 32) - 1, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
);
const doubles = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 10.01, Number.MAX_VALUE, Number.MIN_VALUE));

/** Text of at most `length` bytes of UTF-8 without a NUL, often filling all of them. */
export function textOf(length: number): fc.Arbitrary<string> {
  const cut = (text: string): string => {
    let fitting = '';
    for (const character of text) {
      if (Buffer.byteLength(fitting + character) > length) break;
      fitting += character;
    }
    return fitting;
  };
  const noNul = (unit: fc.Arbitrary<string>): fc.Arbitrary<string> => unit.filter((c) => c !== '\0');
  return fc
    .oneof(
      fc.string({ unit: noNul(fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 })), maxLength: length }),
      fc.string({ unit: noNul(fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 })), minLength: length, maxLength: length }),
      fc.string({ unit: noNul(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), maxLength: length }),
      fc.string({ unit: fc.constantFrom('贵', '州', '茅', '台', 'A', '股', '𠮷'), maxLength: length }),
    )
    .map(cut);
}

interface Coding {
  readonly size: number;
  readonly set: (to: DataView, value: never) => void;
}
const codings: Readonly<Record<string, Coding>> = {
  f64: { size: 8, set: (to, value: number) => to.setFloat64(0, value, true) },
  i64: { size: 8, set: (to, value: bigint | number) => to.setBigInt64(0, BigInt(value), true) },
  u64: { size: 8, set: (to, value: bigint | number) => to.setBigUint64(0, BigInt(value), true) },
  i32: { size: 4, set: (to, value: number) => to.setInt32(0, value, true) },
  u32: { size: 4, set: (to, value: number) => to.setUint32(0, value, true) },
  i16: { size: 2, set: (to, value: number) => to.setInt16(0, value, true) },
  u16: { size: 2, set: (to, value: number) => to.setUint16(0, value, true) },
  u8: { size: 1, set: (to, value: number) => to.setUint8(0, value) },
};

/** Each element as given, as bytes, as read. */
function elementOf(field: FieldDef, base: string): fc.Arbitrary<{ given: unknown; bytes: Uint8Array; read: unknown }> {
  const plain = <T>(
    values: fc.Arbitrary<T>,
    read: (value: T) => unknown = (value) => value,
  ): fc.Arbitrary<{ given: unknown; bytes: Uint8Array; read: unknown }> =>
    values.map((given) => {
      const { size, set } = codings[base]!;
      return { given, bytes: encode(size, (to) => set(to, given as never)), read: read(given) };
    });
  switch (base) {
    case 'f64':
      return plain(doubles);
    case 'i64':
      return field.as === 'id' ? plain(i64s) : plain(fc.oneof(quantities, quantities.map(BigInt)), Number);
    case 'u64':
      return field.as === 'date' ? plain(fc.integer({ min: 0, max: 99_991_231 })) : plain(u64s);
    case 'bool':
      return fc.boolean().map((given) => ({ given, bytes: Uint8Array.of(Number(given)), read: given }));
    case 'char':
      return fc.integer({ min: 0, max: 255 }).map((code) => {
        const text = code === 0 ? '' : String.fromCharCode(code);
        return { given: text, bytes: Uint8Array.of(code), read: text };
      });
    default: {
      const { size } = codings[base]!;
      const signed = base.startsWith('i');
      const bits = 8 * size;
      return plain(fc.integer({ min: signed ? -(2 ** (bits - 1)) : 0, max: signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1 }));
    }
  }
}

/** By name or by code, with codes that no table knows. */
function codeOf(field: FieldDef, def: EnumDef, size: 1 | 4): fc.Arbitrary<FieldValue> {
  const nameOf = (code: number): string => def.members.find((m) => m.value === code)?.ts ?? 'unknown';
  const anyCode = size === 1 ? fc.integer({ min: 0, max: 255 }) : fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  return fc
    .oneof(fc.constantFrom(...def.members.map((m) => m.ts)), fc.constantFrom(...def.members.map((m) => m.value)), anyCode)
    .map((given) => {
      const code = typeof given === 'number' ? given : def.members.find((m) => m.ts === given)!.value;
      return {
        given,
        bytes: encode(size, (to) => (size === 1 ? to.setUint8(0, code) : to.setInt32(0, code, true))),
        read: { [field.ts]: nameOf(code), [`${field.ts}Code`]: code },
      };
    });
}

const timeOf = (field: FieldDef): fc.Arbitrary<FieldValue> =>
  fc.tuple(fc.oneof(fc.integer({ min: firstMs, max: lastMs }), fc.constant(0)), fc.boolean()).map(([ms, asRaw]) => {
    const raw = ms === 0 ? 0n : rawByText(ms);
    return {
      given: asRaw ? raw : ms,
      bytes: encode(8, (to) => to.setBigInt64(0, raw, true)),
      read: { [field.ts]: ms, [`${field.ts}Raw`]: raw },
    };
  });

export function valueOf(field: FieldDef): fc.Arbitrary<FieldValue> {
  const type = fieldType(schema, field);
  switch (type.kind) {
    case 'text':
      return textOf(type.length).map((given) => {
        const bytes = new Uint8Array(type.length);
        bytes.set(Buffer.from(given));
        return { given, bytes, read: { [field.ts]: given } };
      });
    case 'enum':
      return codeOf(field, type.def, 4);
    case 'flag':
      return codeOf(field, type.def, 1);
    case 'bits':
      if (type.def) return codeOf(field, type.def, 1);
      return elementOf(field, field.size === 2 ? 'i16' : 'u8').map((e) => ({
        given: e.given,
        bytes: e.bytes,
        read: { [field.ts]: e.read },
      }));
    case 'scalar': {
      if (field.as === 'time') return timeOf(field);
      if (type.count === 1)
        return elementOf(field, type.base).map((e) => ({ given: e.given, bytes: e.bytes, read: { [field.ts]: e.read } }));
      const zero = type.base === 'u64' ? 0n : 0;
      return fc.array(elementOf(field, type.base), { maxLength: type.count }).map((elements) => {
        const bytes = new Uint8Array(type.count * 8);
        elements.forEach((e, i) => bytes.set(e.bytes, i * 8));
        const read = Array.from({ length: type.count }, (_, i) => elements[i]?.read ?? zero);
        return { given: elements.map((e) => e.given), bytes, read: { [field.ts]: read } };
      });
    }
    case 'struct': {
      const one = fieldsOf(type.def);
      if (type.count === 1) return one.map((value) => ({ given: value.given, bytes: value.bytes, read: { [field.ts]: value } }));
      return fc.array(one, { minLength: type.count, maxLength: type.count }).map((values) => {
        const bytes = new Uint8Array(type.count * type.def.size);
        values.forEach((value, i) => bytes.set(value.bytes, i * type.def.size));
        return { given: values.map((v) => v.given), bytes, read: { [field.ts]: values } };
      });
    }
  }
}

/** Random fields of a whole struct; `read` holds what each getter answers (for inner structs, again one of these). */
export interface StructValue {
  readonly given: Fields;
  readonly bytes: Uint8Array;
  readonly read: Readonly<Record<string, unknown>>;
}

/** Members that overlap others without a selector: tried one at a time elsewhere. */
export function overlaps(field: FieldDef): boolean {
  return field.anon?.length === 1 && field.when === undefined;
}

/** For a union by selector, the member that the selector names is given and the others are not. */
export function fieldsOf(def: StructDef): fc.Arbitrary<StructValue> {
  const fields = def.fields.filter((f) => !overlaps(f));
  return fc.tuple(...fields.map((f) => valueOf(f).map((value) => ({ field: f, value })))).map((values) => {
    const given: Fields = {};
    const read: Record<string, unknown> = {};
    const bytes = new Uint8Array(def.size);
    for (const { field, value } of values) {
      const { when } = field;
      if (when) {
        const selector = find(def.fields, when.field);
        const selected = values.find((v) => v.field === selector)!.value.read[selector.ts] as string;
        if (!when.is.includes(selected)) {
          read[field.ts] = undefined;
          continue;
        }
      }
      given[field.ts] = value.given;
      Object.assign(read, value.read);
      bytes.set(value.bytes, field.offset);
    }
    return { given, bytes, read };
  });
}

/** One random value of a parameter that is passed by value. */
export interface ScalarValue {
  readonly given: unknown;
  /** Its 8 bytes. */
  readonly word: Uint8Array;
  readonly read: unknown;
}

export function scalarOf(type: ParamType, name: string): fc.Arbitrary<ScalarValue> {
  const plain = <T>(values: fc.Arbitrary<T>, set: (to: DataView, value: T) => void): fc.Arbitrary<ScalarValue> =>
    values.map((given) => ({ given, word: encode(8, (to) => set(to, given)), read: given }));
  if (type.kind === 'enum') {
    const { members } = type.def;
    return fc.oneof(fc.constantFrom(...members.flatMap((m) => [m.ts, m.value])), fc.integer()).map((given) => {
      const code = typeof given === 'number' ? given : members.find((m) => m.ts === given)!.value;
      const read = members.find((m) => m.value === code)?.ts ?? 'unknown';
      return { given, word: encode(8, (to) => to.setInt32(0, code, true)), read };
    });
  }
  switch (type.kind === 'scalar' ? type.base : undefined) {
    case 'i32':
      return plain(fc.integer(), (to, value) => to.setInt32(0, value, true));
    case 'u32':
      return plain(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (to, value) => to.setUint32(0, value, true));
    case 'i64':
      if (name.endsWith('reference')) return plain(i64s, (to, value) => to.setBigInt64(0, value, true));
      return plain(quantities, (to, value) => to.setBigInt64(0, BigInt(value), true));
    case 'u64':
      return plain(u64s, (to, value) => to.setBigUint64(0, value, true));
    case 'f64':
      return plain(doubles, (to, value) => to.setFloat64(0, value, true));
    case 'bool':
      return plain(fc.boolean(), (to, value) => to.setUint8(0, Number(value)));
    default:
      throw new Error(`no values for ${name}`);
  }
}

export function isStructValue(value: unknown): value is StructValue {
  return typeof value === 'object' && value !== null && 'given' in value && 'bytes' in value && 'read' in value;
}

/** What the view's `toObject()` gives for a value, without `symbol`. */
export function plainOf(def: StructDef, value: StructValue): Fields {
  return Object.fromEntries(
    def.fields
      .filter((f) => !overlaps(f))
      .map((f) => {
        const type = fieldType(schema, f);
        const item = value.read[f.ts];
        if (type.kind !== 'struct') return [f.ts, item];
        const plain = (inner: unknown): unknown => (isStructValue(inner) ? plainOf(type.def, inner) : inner);
        return [f.ts, Array.isArray(item) ? item.map(plain) : plain(item)];
      }),
  );
}
