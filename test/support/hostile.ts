/** Bytes of structs as no counter should send them: texts without an end or in the middle of a character, numbers that are none, codes of no table. */
import fc from 'fast-check';
import { fieldType, type FieldDef, type StructDef } from '../../tools/codegen/schema';
import { fieldsOf, schema } from '../unit/support/schema-values';

/** Fills a field of so many bytes. */
type Filler = (bytes: Buffer) => void;

const texts: readonly Filler[] = [
  (bytes) => bytes.fill('x'), // no NUL
  (bytes) => bytes.fill(0xff), // never in UTF-8
  (bytes) => bytes.fill(0x80), // only continuations
  (bytes) =>
    bytes.fill(bytes.length % 3 === 0 ? 'x贵' : '贵').set(Buffer.from('贵').subarray(0, 2), bytes.length - Math.min(2, bytes.length)), // cut
  (bytes) => bytes.fill('\u{20BB7}'),
];
const doubles = [NaN, Infinity, -Infinity, Number.MAX_VALUE, -0].map(
  (value): Filler =>
    (bytes) =>
      bytes.writeDoubleLE(value),
);
const integers: readonly Filler[] = [
  (bytes) => bytes.fill(0xff),
  (bytes) => bytes.fill(0x7f),
  (bytes) => bytes.fill(0x80),
  (bytes) => bytes.fill(0).set([1, 0, 0, 0, 0, 0, 0x20].slice(0, bytes.length)), // 2^53 + 1
  (bytes) => bytes.fill(0xfe),
];

export const hostileKinds = texts.length;

/** The struct with every field filled, in one of `hostileKinds` ways; where fields share bytes, the last wins. */
export function hostile(def: StructDef, way: number): Buffer {
  const bytes = Buffer.alloc(def.size);
  const fill = (field: FieldDef, filler: readonly Filler[], count: number): void => {
    const size = field.size / count;
    for (let i = 0; i < count; i++) filler[way]!(bytes.subarray(field.offset + i * size, field.offset + (i + 1) * size));
  };
  for (const field of def.fields) {
    const type = fieldType(schema, field);
    if (type.kind === 'struct') {
      for (let i = 0; i < type.count; i++) hostile(type.def, way).copy(bytes, field.offset + i * type.def.size);
    } else if (type.kind === 'text') fill(field, texts, 1);
    else if (type.kind === 'scalar') fill(field, type.base === 'f64' ? doubles : integers, type.count);
    else fill(field, integers, 1);
  }
  return bytes;
}

/** Random values as they should be, with rubbish in the bytes of a few fields. */
export function anyBytesOf(def: StructDef): fc.Arbitrary<Buffer> {
  return fc
    .tuple(
      fieldsOf(def),
      fc.array(fc.constantFrom(...def.fields), { maxLength: 3 }),
      fc.uint8Array({ minLength: def.size, maxLength: def.size }),
    )
    .map(([{ bytes }, spoilt, rubbish]) => {
      const all = Buffer.from(bytes);
      for (const { offset, size } of spoilt) all.set(rubbish.subarray(offset, offset + size), offset);
      return all;
    });
}
