/**
 * A second opinion, by another way: a C++ program made from schema/ that asserts what the schema says of the vendor's headers. What can only be
 * seen at run time, slots and bit fields, it prints where it is not so.
 */
import { fieldType, scalars, type ClassDef, type FieldDef, type Schema, type StructDef } from '../../codegen/schema';

export interface Witness {
  readonly code: string;
  readonly assertions: number;
}

export function witnessOf(schema: Schema, includes: string): Witness {
  const asserts = [
    ...schema.lengths.map((c) => assert(`${c.name} == ${c.value}`, `constant ${c.name}`)),
    ...schema.flags.flatMap((f) => [
      assert(`std::is_same_v<${f.name}, ${f.cType}>`, `flags ${f.name}`),
      ...f.members.map((m) => assert(`${m.name} == ${m.value}`, `flag ${m.name}`)),
    ]),
    ...schema.enums.flatMap((e) => [
      assert(`sizeof(${e.name}) == 4`, `enum ${e.name}`),
      ...e.members.map((m) => assert(`${m.name} == ${m.value}`, `enumerator ${m.name}`)),
    ]),
    ...schema.structs.flatMap((s) => structAsserts(schema, s)),
    ...classes(schema).flatMap((c) => c.methods.map((m) => assert(signature(c, m), `method ${c.name}.${m.name}`))),
  ];
  const looks = [
    ...classes(schema).flatMap((c) =>
      c.methods.map((m) => `  Look("method ${c.name}.${m.name}", Slot(&XTP::API::${c.name}::${m.name}), ${m.slot});`),
    ),
    ...schema.structs.flatMap((s) => s.fields.filter((f) => isBits(schema, f)).map((f) => bitLook(s, f))),
  ];
  return { code: program(includes, asserts, looks), assertions: asserts.length + looks.length };
}

function program(includes: string, asserts: readonly string[], looks: readonly string[]): string {
  return `#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <type_traits>
${includes}
${asserts.join('\n')}

// Itanium C++ ABI: a pointer to a virtual method holds one more than the method's offset in the table.
template <typename Method>
long Slot(Method method) {
  struct { long place; long adjustment; } bytes;
  static_assert(sizeof bytes == sizeof method);
  std::memcpy(&bytes, &method, sizeof bytes);
  return bytes.place % 8 == 1 ? bytes.place / 8 : -1;
}

// Where a bit field's bits are, when all of them are set: the first one, and how many.
template <typename Struct, typename Set>
long Bits(Set set) {
  static Struct all;
  std::memset(static_cast<void*>(&all), 0, sizeof all);
  set(all);
  unsigned char bytes[sizeof all];
  std::memcpy(bytes, &all, sizeof all);
  long first = -1, count = 0;
  for (long bit = 0; bit < static_cast<long>(sizeof all) * 8; bit++) {
    if ((bytes[bit / 8] >> bit % 8 & 1) == 0) continue;
    if (first < 0) first = bit;
    count++;
  }
  return first * 100 + count;
}

void Look(const char* what, long found, long expected) {
  if (found != expected) std::printf("%s is %ld, not %ld\\n", what, found, expected);
}

int main() {
${looks.join('\n')}
}
`;
}

function classes(schema: Schema): ClassDef[] {
  return [schema.quoteSpi, schema.quoteApi, schema.traderSpi, schema.traderApi];
}

function assert(condition: string, what: string): string {
  return `static_assert(${condition}, "${what}");`;
}

function structAsserts(schema: Schema, struct: StructDef): string[] {
  const size = `sizeof(${struct.name}) == ${struct.size} && alignof(${struct.name}) == ${struct.align}`;
  return [
    assert(size, `struct ${struct.name}`),
    ...struct.aliases.map((alias) => assert(`std::is_same_v<${alias}, ${struct.name}>`, `alias ${alias}`)),
    ...struct.fields.filter((f) => !isBits(schema, f)).map((f) => fieldAssert(schema, struct, f)),
  ];
}

function fieldAssert(schema: Schema, struct: StructDef, field: FieldDef): string {
  const member = `${struct.name}::${field.name}`;
  const place = `offsetof(${struct.name}, ${field.name}) == ${field.offset} && sizeof(${member}) == ${field.size}`;
  return assert(`${place} && std::is_same_v<decltype(${member}), ${cType(schema, field)}>`, `field ${struct.name}.${field.name}`);
}

function cType(schema: Schema, field: FieldDef): string {
  const type = fieldType(schema, field);
  const array = (count: number): string => (count > 1 ? `[${count}]` : '');
  switch (type.kind) {
    case 'text':
      return `char[${type.length}]`;
    case 'scalar':
      return `${scalars[type.base].c}${array(type.count)}`;
    case 'struct':
      return `${type.def.name}${array(type.count)}`;
    case 'bits':
      return type.def?.name ?? 'int32_t';
    default:
      return type.def.name;
  }
}

function isBits(schema: Schema, field: FieldDef): boolean {
  return fieldType(schema, field).kind === 'bits';
}

function bitLook({ name }: StructDef, field: FieldDef): string {
  const set = `[](${name}& s) { s.${field.name} = static_cast<decltype(s.${field.name})>(-1); }`;
  return `  Look("field ${name}.${field.name}", Bits<${name}>(${set}), ${field.offset * 800 + field.size * 8});`;
}

function signature({ name }: ClassDef, method: ClassDef['methods'][number]): string {
  const of = `XTP::API::${name}`;
  // The classes of the api are named without their namespace in the schema.
  const qualified = (type: string): string => type.replace(/\b(QuoteSpi|TraderSpi)\b/, 'XTP::API::$1');
  const params = method.params.map((p) => qualified(p.type)).join(', ');
  return `std::is_same_v<decltype(&${of}::${method.name}), ${qualified(method.returns)} (${of}::*)(${params})>`;
}
