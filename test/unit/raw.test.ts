/** `raw()` gives every field by XTP's name with all its bits: compared with Node's own reading of the bytes where the schema says the field is. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { structViews } from '../../lib/xtp/generated/writers';
import type { View } from '../../lib/xtp/view';
import { fieldType, type FieldDef, type StructDef } from '../../tools/codegen/schema';
import { exercised } from '../support/exercised';
import { headerBytes } from './support/records';
import { schema, type Fields } from './support/schema-values';

const views = structViews as unknown as Readonly<Record<string, { readonly view: new (data: DataView, at: number) => View }>>;

function rawOf(def: StructDef, bytes: Buffer): Fields {
  return Object.fromEntries(
    def.fields.map((field) => [field.name, fieldIn(field, bytes.subarray(field.offset, field.offset + field.size))]),
  );
}

function fieldIn(field: FieldDef, bytes: Buffer): unknown {
  const type = fieldType(schema, field);
  if (type.kind === 'text') return new Uint8Array(bytes);
  const count = type.kind === 'scalar' || type.kind === 'struct' ? type.count : 1;
  const size = field.size / count;
  const items = Array.from({ length: count }, (_, i) => bytes.subarray(i * size, (i + 1) * size)).map((item) =>
    type.kind === 'struct' ? rawOf(type.def, item) : numberIn(item, type.kind === 'scalar' && type.base === 'f64', isSigned(field)),
  );
  return count === 1 ? items[0] : items;
}

const isSigned = (field: FieldDef): boolean => {
  const type = fieldType(schema, field);
  return type.kind === 'enum' || (type.kind === 'bits' && field.size === 2) || (type.kind === 'scalar' && type.base.startsWith('i'));
};

function numberIn(bytes: Buffer, isDouble: boolean, signed: boolean): number | bigint {
  if (isDouble) return bytes.readDoubleLE();
  if (bytes.length === 8) return signed ? bytes.readBigInt64LE() : bytes.readBigUInt64LE();
  return signed ? bytes.readIntLE(0, bytes.length) : bytes.readUIntLE(0, bytes.length);
}

test.each(schema.structs.map((def) => [def.name, def] as const))('%s', (name, def) => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: def.size, maxLength: def.size }), (random) => {
      const data = new DataView(new ArrayBuffer(headerBytes + def.size));
      new Uint8Array(data.buffer).set(random, headerBytes);
      expect(new views[name]!.view(data, headerBytes).raw()).toEqual(rawOf(def, Buffer.from(random)));
    }),
    { numRuns: 5 },
  );
  for (const field of def.fields) exercised('raw', `${name}.${field.ts}`);
});
