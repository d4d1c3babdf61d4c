/** The calls that arrived in the recording double as values by parameter, to be compared with what a user said. */
import { find, paramType, type ParamType, type StructDef } from '../../tools/codegen/schema';
import { overlaps, schema, type Fields } from '../unit/support/schema-values';
import { decode, plain, textIn } from './decode';
import type { ArgumentBytes, RecordedCall } from './sdk-double';
import type { ApiMethod } from './surface';

/** `{ call: 'CancelOrder', orderXtpId: 5n, sessionId: 7n }`; a struct is an object of all its fields. */
export type Arrived = Readonly<Record<string, unknown>> & { readonly call: string };

export function arrived({ method }: ApiMethod, { arguments: given }: RecordedCall): Arrived {
  const values = method.params.map((param, i) => [param.ts, valueIn(paramType(schema, param), given[i]!)] as const);
  return { call: method.name, ...Object.fromEntries(values) };
}

/** What must arrive for a struct of which a user said these fields: all others are zero. */
export function struct(name: string, fields: Fields): Fields {
  const def = find(schema.structs, name);
  return { ...fieldsIn(def, Buffer.alloc(def.size)), ...fields };
}

/** Fields that share their bytes are seen by one name: `side` and `positionEffect`, not the word of both. */
function fieldsIn(def: StructDef, bytes: Buffer): Fields {
  const all = plain(def, decode(def, bytes));
  return Object.fromEntries(def.fields.filter((f) => !overlaps(f)).map((f) => [f.ts, all[f.ts]]));
}

function valueIn(type: ParamType, bytes: ArgumentBytes): unknown {
  if (bytes === null) return null;
  const buffer = Buffer.from(bytes);
  switch (type.kind) {
    case 'struct':
      return fieldsIn(type.def, buffer);
    case 'text':
      return textIn(buffer);
    case 'tickers':
      return buffer.toString().split('\0').slice(0, -1);
    case 'numbers':
      return Array.from({ length: buffer.length / 4 }, (_, i) => buffer.readInt32LE(i * 4));
    case 'enum':
      return type.def.members.find((m) => m.value === buffer.readInt32LE())?.ts ?? buffer.readInt32LE();
    case 'spi':
      return 'set';
    case 'scalar':
      return scalarIn(type.base, buffer);
    case 'error':
      throw new Error('no call has one');
  }
}

function scalarIn(base: string, bytes: Buffer): unknown {
  if (base === 'f64') return bytes.readDoubleLE();
  if (base === 'bool') return bytes[0] === 1;
  if (base === 'u64') return bytes.readBigUInt64LE();
  if (base === 'i64') return bytes.readBigInt64LE();
  return base === 'i32' ? bytes.readInt32LE() : bytes.readUInt32LE();
}
