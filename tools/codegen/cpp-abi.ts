/** C++ declarations of XTP's structs, enums and classes, with every size and offset asserted. */
import { fieldType, scalars, type FieldDef, type Schema, type StructDef, type ClassDef, type EnumDef } from './schema';

export function generateTypes(schema: Schema): string {
  const lengths = schema.lengths.map((c) => `constexpr int ${c.name} = ${c.value};`).join('\n');
  return `#pragma once
#include <cstddef>
#include <cstdint>

${lengths}

${schema.flags.map(flag).join('\n\n')}

${schema.enums.map(enumeration).join('\n\n')}

#pragma pack(push, 8)
${schema.structs.map((s) => struct(schema, s)).join('\n\n')}
#pragma pack(pop)

${schema.structs.map((s) => asserts(schema, s)).join('\n')}
`;
}

function flag(def: EnumDef): string {
  const members = def.members.map((m) => `constexpr ${def.name} ${m.name} = ${m.value};`);
  return [`using ${def.name} = ${def.cType};`, ...members].join('\n');
}

/** The underlying type is the one that the vendor's enums get without saying; said, it makes a code that has no name a value too, not undefined. */
function enumeration(def: EnumDef): string {
  const members = def.members.map((m) => `  ${m.name} = ${m.value},`).join('\n');
  const aliases = (def.aliases ?? []).map((a) => `\nusing ${a} = ${def.name};`).join('');
  if (def.members.some((m) => m.value < 0)) throw new Error(`schema: ${def.name} has a code below 0`);
  return `enum ${def.name} : uint32_t {\n${members}\n};${aliases}`;
}

/** Fields of one anonymous union stand together; inside it, fields of one anonymous struct do. */
function struct(schema: Schema, def: StructDef): string {
  const lines: string[] = [];
  let open: readonly string[] = [];
  const moveTo = (next: readonly string[]): void => {
    let shared = 0;
    while (shared < open.length && shared < next.length && open[shared] === next[shared]) shared++;
    for (let i = open.length; i > shared; i--) lines.push('};');
    for (const id of next.slice(shared)) lines.push(id.startsWith('u') ? 'union {' : 'struct {');
    open = next;
  };
  for (const field of def.fields) {
    moveTo(field.anon ?? []);
    lines.push(declare(schema, field));
  }
  moveTo([]);
  const aliases = def.aliases.map((a) => `\nusing ${a} = ${def.name};`).join('');
  return `struct ${def.name} {\n${lines.join('\n')}\n};${aliases}`;
}

function declare(schema: Schema, field: FieldDef): string {
  const type = fieldType(schema, field);
  const array = (count: number): string => (count > 1 ? `[${count}]` : '');
  switch (type.kind) {
    case 'text':
      return `char ${field.name}[${type.length}];`;
    case 'enum':
    case 'flag':
      return `${type.def.name} ${field.name};`;
    case 'bits':
      return `${type.def?.name ?? 'int32_t'} ${field.name} : ${field.size * 8};`;
    case 'struct':
      return `${type.def.name} ${field.name}${array(type.count)};`;
    case 'scalar':
      return `${scalars[type.base].c} ${field.name}${array(type.count)};`;
  }
}

function asserts(schema: Schema, def: StructDef): string {
  const offsets = def.fields
    .filter((f) => fieldType(schema, f).kind !== 'bits') // a bit field has no address; the struct's size covers it
    .map((f) => `static_assert(offsetof(${def.name}, ${f.name}) == ${f.offset} && sizeof(${def.name}::${f.name}) == ${f.size});`);
  return [`static_assert(sizeof(${def.name}) == ${def.size} && alignof(${def.name}) == ${def.align});`, ...offsets].join('\n');
}

export function generateApi(schema: Schema): string {
  return `#pragma once
#include "types.h"

namespace XTP::API {

${spi(schema.quoteSpi)}

${api(schema.quoteApi, 'CreateQuoteApi')}

${spi(schema.traderSpi)}

${api(schema.traderApi, 'CreateTraderApi')}

}  // namespace XTP::API

namespace xtp::abi {

constexpr const char* kApiVersion = "${schema.apiVersion}";

struct LibraryNames {
  const char* file;
  const char* factory;
};

#ifdef _WIN32
constexpr LibraryNames kQuoteLibrary{"${schema.libraries.quote.windows}", "${schema.libraries.quote.factory.windows}"};
constexpr LibraryNames kTraderLibrary{"${schema.libraries.trader.windows}", "${schema.libraries.trader.factory.windows}"};
#else
constexpr LibraryNames kQuoteLibrary{"${schema.libraries.quote.linux}", "${schema.libraries.quote.factory.linux}"};
constexpr LibraryNames kTraderLibrary{"${schema.libraries.trader.linux}", "${schema.libraries.trader.factory.linux}"};
#endif

using CreateQuoteApi = XTP::API::QuoteApi* (*)(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);
using CreateTraderApi = XTP::API::TraderApi* (*)(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);

}  // namespace xtp::abi
`;
}

export function signature(method: {
  readonly returns: string;
  readonly name: string;
  readonly params: ClassDef['methods'][number]['params'];
}): string {
  return `${method.returns} ${method.name}(${method.params.map((p) => `${p.type} ${p.name}`).join(', ')})`;
}

function spi(def: ClassDef): string {
  const methods = def.methods.map((m) => `  virtual ${m.returns} ${m.name}(${m.params.map((p) => p.type).join(', ')}) {}`);
  return `class ${def.name} {\n public:\n${methods.join('\n')}\n};`;
}

function api(def: ClassDef, factory: string): string {
  const methods = def.methods.map((m) => `  virtual ${signature(m)} = 0;`);
  return `class ${def.name} {
 public:
  static ${def.name}* ${factory}(uint8_t client_id, const char* save_file_path, XTP_LOG_LEVEL log_level);
${methods.join('\n')}

 protected:
  ~${def.name}() = default;  // not virtual: it has no slot in the vendor's table
};`;
}
