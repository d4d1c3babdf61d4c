/** C++ of the recording double of the SDK: every call of an api becomes bytes, bytes become every callback of its Spi. */
import { signature } from './cpp-abi';
import { paramType, type ClassDef, type MethodDef, type ParamDef, type Schema } from './schema';

export function generateDouble(schema: Schema, api: ClassDef, spi: ClassDef): string {
  const name = api.name.replace('Api', '');
  const version = api.methods.find((m) => m.name === 'GetApiVersion')!.slot;
  return `#pragma once
#include "abi/generated/api.h"
#include "test/double/arguments.h"
#include "test/double/recorder.h"
#include "test/double/spi_thread.h"

namespace xtp::sdk_double {

/// Every method of ${api.name}: records its arguments, answers what the recorder has for its slot.
class ${name}Double final : public XTP::API::${api.name} {
 public:
  using Api = XTP::API::${api.name};
  using ${spi.name} = XTP::API::${spi.name};
  using Spi = ${spi.name};
  static constexpr uint32_t kVersionSlot = ${version};
  static constexpr uint32_t kCallbackCount = ${spi.methods.length};
  static const SpiThread<Spi>::Callback kCallbacks[kCallbackCount];

  ${name}Double(Recorder& recorder, SpiThread<Spi>& spi) : recorder_(recorder), spi_(spi) {}

${api.methods.map((m) => `  ${signature(m)} override { ${body(schema, m)} }`).join('\n')}

 private:
  Recorder& recorder_;
  SpiThread<Spi>& spi_;
};

/// Every callback of ${spi.name}, by slot.
inline const SpiThread<${name}Double::Spi>::Callback ${name}Double::kCallbacks[] = {
${spi.methods.map((m) => `  ${callback(schema, m)},`).join('\n')}
};

}  // namespace xtp::sdk_double
`;
}

function callback(schema: Schema, { name, params }: MethodDef): string {
  const unused = params.length === 0 ? '' : ' given';
  return `[](Spi& spi, Arguments&${unused}) { spi.${name}(${params.map((p, i) => given(schema, p, i)).join(', ')}); }`;
}

function body(schema: Schema, method: MethodDef): string {
  const { slot, name, returns, params } = method;
  const call = `(${slot}, {${params.map((p, i) => recorded(schema, p, params[i + 1])).join(', ')}})`;
  if (name === 'Release') return `recorder_.Record${call}; delete this;`;
  if (name === 'RegisterSpi') return `recorder_.Record${call}; spi_.Use(spi);`;
  switch (returns) {
    case 'XTPRI *':
      return `return recorder_.LastError(${slot});`;
    case 'void':
      return `recorder_.Record${call};`;
    case 'const char *':
      return `return recorder_.ReturnedText${call};`;
    default:
      return `return recorder_.Returned<${returns}>${call};`;
  }
}

function recorded(schema: Schema, param: ParamDef, next: ParamDef | undefined): string {
  switch (paramType(schema, param).kind) {
    case 'scalar':
    case 'enum':
      return `Value(${param.name})`;
    case 'struct':
    case 'error':
      return `Struct(${param.name})`;
    case 'text':
      return `Text(${param.name})`;
    case 'tickers':
      return `Tickers(${param.name}, ${next!.name})`;
    case 'numbers':
      return `Numbers(${param.name}, ${next!.name})`;
    case 'spi':
      return `Sink(${param.name})`;
  }
}

function given(schema: Schema, param: ParamDef, i: number): string {
  const type = paramType(schema, param);
  switch (type.kind) {
    case 'scalar':
    case 'enum':
      return `ValueOf<${param.type}>(given, ${i})`;
    case 'struct':
      return `StructOf<${type.def.name}>(given, ${i})`;
    case 'error':
      return `StructOf<XTPRI>(given, ${i})`;
    case 'text':
      return `ArrayOf<char>(given, ${i})`;
    case 'numbers':
      return `ArrayOf<int64_t>(given, ${i})`;
    default:
      throw new Error(`schema: ${param.type} can not come with a callback`);
  }
}
