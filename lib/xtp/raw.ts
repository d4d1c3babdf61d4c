import { rawLayouts } from './generated/raw-layouts';

/** A field where it lies in its struct. */
export type RawField =
  | { readonly name: string; readonly at: number; readonly type: RawNumber; readonly count: number }
  | { readonly name: string; readonly at: number; readonly type: 'text'; readonly count: number }
  | {
      readonly name: string;
      readonly at: number;
      readonly type: 'struct';
      readonly struct: string;
      readonly bytes: number;
      readonly count: number;
    };

type RawNumber = 'f64' | 'i64' | 'u64' | 'i32' | 'u32' | 'i16' | 'u16' | 'u8';

/** What a field holds: a number, a BigInt for 64-bit integers, the bytes of a text, an inner struct, or several of them. */
export type RawValue = number | bigint | Uint8Array | RawStruct | readonly RawValue[];

/** A struct by XTP's names. */
export interface RawStruct {
  readonly [field: string]: RawValue;
}

const readers: Readonly<Record<RawNumber, { readonly size: number; readonly read: (data: DataView, at: number) => number | bigint }>> = {
  f64: { size: 8, read: (data, at) => data.getFloat64(at, true) },
  i64: { size: 8, read: (data, at) => data.getBigInt64(at, true) },
  u64: { size: 8, read: (data, at) => data.getBigUint64(at, true) },
  i32: { size: 4, read: (data, at) => data.getInt32(at, true) },
  u32: { size: 4, read: (data, at) => data.getUint32(at, true) },
  i16: { size: 2, read: (data, at) => data.getInt16(at, true) },
  u16: { size: 2, read: (data, at) => data.getUint16(at, true) },
  u8: { size: 1, read: (data, at) => data.getUint8(at) },
};

/** The struct of that name at a place in memory; {} for what has no struct. */
export function rawStruct(name: string, data: DataView, at: number): RawStruct {
  return Object.fromEntries((rawLayouts[name] ?? []).map((field) => [field.name, rawField(field, data, at + field.at)]));
}

function rawField(field: RawField, data: DataView, at: number): RawValue {
  if (field.type === 'text') return new Uint8Array(data.buffer.slice(data.byteOffset + at, data.byteOffset + at + field.count));
  const [size, one]: [number, (at: number) => RawValue] =
    field.type === 'struct'
      ? [field.bytes, (place) => rawStruct(field.struct, data, place)]
      : [readers[field.type].size, (place) => readers[field.type].read(data, place)];
  return field.count === 1 ? one(at) : Array.from({ length: field.count }, (_, i) => one(at + i * size));
}
