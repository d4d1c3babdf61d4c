/** Bytes for the SDK's side of a test, by the schema alone: nothing of the library is used. */
import { fieldType, type EnumDef, type ParamType, type StructDef } from '../../tools/codegen/schema';
import { schema, type Fields } from '../unit/support/schema-values';
import type { ArgumentBytes } from './sdk-double';

const codeIn = ({ members }: EnumDef, value: unknown): number =>
  typeof value === 'number' ? value : members.find((m) => m.ts === value)!.value;

/** The struct with these fields; all others are zero. Enums by name or code, times as their 17 digits. */
export function encode(def: StructDef, fields: Fields): Buffer {
  const bytes = Buffer.alloc(def.size);
  for (const [name, value] of Object.entries(fields)) {
    const field = def.fields.find((f) => f.ts === name);
    if (!field) throw new Error(`${def.tsName} has no field ${name}`);
    const type = fieldType(schema, field);
    const to = bytes.subarray(field.offset, field.offset + field.size);
    if (type.kind === 'text') to.write(value as string);
    else if (type.kind === 'struct' && type.count > 1)
      (value as Fields[]).forEach((item, i) => to.set(encode(type.def, item), i * type.def.size));
    else if (type.kind === 'struct') to.set(encode(type.def, value as Fields));
    else if (type.kind === 'scalar' && type.base === 'f64') [value].flat().forEach((item, i) => to.writeDoubleLE(item as number, i * 8));
    else writeInteger(to, type.kind === 'enum' || type.kind === 'flag' ? codeIn(type.def, value) : (value as number | bigint));
  }
  return bytes;
}

function writeInteger(to: Buffer, value: number | bigint): void {
  const word = BigInt.asUintN(8 * to.length, BigInt(value));
  for (let i = 0; i < to.length; i++) to[i] = Number((word >> BigInt(8 * i)) & 0xffn);
}

export const withNul = (text: string): Buffer => Buffer.from(`${text}\0`);

/** Of a parameter that is passed by value, the rest of its 8 bytes zero. */
export function word(type: ParamType, value: unknown): Buffer {
  const bytes = Buffer.alloc(8);
  if (type.kind === 'scalar' && type.base === 'f64') bytes.writeDoubleLE(value as number);
  else if (type.kind === 'enum') bytes.writeInt32LE(codeIn(type.def, value));
  else {
    const size = type.kind === 'scalar' && type.base.endsWith('64') ? 8 : 4;
    writeInteger(bytes.subarray(0, size), typeof value === 'boolean' ? Number(value) : (value as number | bigint));
  }
  return bytes;
}

/** What a parameter of a callback is given; undefined is NULL or zero. An error is `{ errorId, errorMessage }`. */
export function argumentBytes(type: ParamType, value: unknown): ArgumentBytes {
  switch (type.kind) {
    case 'struct':
      return value === undefined ? null : Buffer.isBuffer(value) ? value : encode(type.def, value as Fields);
    case 'error':
      return value === undefined
        ? null
        : encode(
            schema.structs.find((s) => s.name === 'XTPRspInfoStruct')!,
            value as Fields,
          );
    case 'text':
      return value === undefined ? null : withNul(value as string);
    case 'numbers':
      return value === undefined ? null : Buffer.from(BigInt64Array.from(value as bigint[]).buffer);
    case 'scalar':
    case 'enum':
      return value === undefined ? Buffer.alloc(8) : word(type, value);
    default:
      throw new Error(`a callback has no ${type.kind}`);
  }
}
