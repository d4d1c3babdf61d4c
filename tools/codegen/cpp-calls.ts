/** C++ that reads a call's arguments from its frame, calls the api and writes the result back. */
import { callLayout, frame, isArray } from './layout';
import type { ClassDef, MethodDef, Schema } from './schema';

export function generateCallsHeader(schema: Schema): string {
  return `#pragma once
#include "abi/generated/api.h"
#include "addon/frame.h"

namespace xtp::addon {

using QuoteCall = void (*)(XTP::API::QuoteApi& api, Frame frame);
using TraderCall = void (*)(XTP::API::TraderApi& api, Frame frame);

${[schema.quoteApi, schema.traderApi].map(slots).join('\n')}

/// In a frame of at least this size every argument and every struct has its place. Who makes a frame checks that, the calls do not.
constexpr uint32_t kFixedFrameBytes = ${fixedFrameBytes(schema)};

/// By slot. nullptr: a method that the addon's own lifetime code calls, and nobody else.
extern const QuoteCall kQuoteCalls[${schema.quoteApi.methods.length}];
extern const TraderCall kTraderCalls[${schema.traderApi.methods.length}];

}  // namespace xtp::addon
`;
}

const dispatched = (api: ClassDef): readonly MethodDef[] => api.methods.filter((m) => m.dispatch !== 'managed');

function fixedFrameBytes(schema: Schema): number {
  const ends = [schema.quoteApi, schema.traderApi].flatMap((api) => dispatched(api).map((m) => callLayout(schema, m).dataStart));
  return Math.max(frame.args, ...ends);
}

function slots(api: ClassDef): string {
  const name = api.name.replace('Api', '');
  return `enum ${name}Slot : uint32_t {\n${api.methods.map((m) => `  k${name}${m.name} = ${m.slot},`).join('\n')}\n};`;
}

export function generateCalls(schema: Schema, api: ClassDef): string {
  const name = api.name.replace('Api', '');
  const gate = dispatched(api).some((m) => m.placesOrder) ? '#include "addon/process_gate.h"\n' : '';
  return `#include "addon/generated/calls.h"
${gate}
namespace xtp::addon {
namespace {

using Api = XTP::API::${api.name};

${dispatched(api)
  .map((m) => call(schema, m))
  .join('\n\n')}

}  // namespace

const ${name}Call k${name}Calls[${api.methods.length}] = {
${api.methods.map((m) => `    ${m.dispatch === 'managed' ? 'nullptr' : m.name},`).join('\n')}
};

}  // namespace xtp::addon
`;
}

function call(schema: Schema, method: MethodDef): string {
  const { args } = callLayout(schema, method);
  const arrays: string[] = [];
  const passed = args.map(({ type, at, param }, i) => {
    const array = args[i - 1];
    if (array && isArray(array)) return `static_cast<${param.type}>(${array.param.name}.size())`; // its count, as far as it is true
    switch (type.kind) {
      case 'scalar':
        return `frame.Value<${param.type.replace('const ', '')}>(${at})`;
      case 'enum':
        return `static_cast<${type.def.name}>(frame.Value<int32_t>(${at}))`;
      case 'struct':
        return `frame.Pointer<${type.def.name}>(${at})`;
      case 'text':
        return `frame.Text(${at})`;
      case 'numbers':
      case 'tickers':
        arrays.push(`auto ${param.name} = frame.${type.kind === 'numbers' ? 'Numbers' : 'Tickers'}(${at}, ${at + 8});`);
        return `${param.name}.data()`;
      default:
        throw new Error(`schema: ${method.name}: ${param.type} can not be passed`);
    }
  });
  const expression = `api.${method.name}(${passed.join(', ')})`;
  const run =
    method.returns === 'void'
      ? `${expression};`
      : method.returns === 'const char *'
        ? `frame.ReturnText(${expression});`
        : `frame.Return(${expression}, ${failed(method)}, api);`;
  return `void ${method.name}(Api& api, Frame frame) { ${[...gate(schema, method), ...arrays, run].join(' ')} }`;
}

/** What places an order goes no further if the gate stops it. */
function gate(schema: Schema, method: MethodDef): string[] {
  if (!method.placesOrder) return [];
  const order = callLayout(schema, method).args.find(({ param }) => param.name === 'order');
  const asked = order?.type.kind === 'struct' ? `Asked(frame.Pointer<${order.type.def.name}>(${order.at}))` : 'AskedOfAlgo()';
  return [`if (IsStopped(${asked}, frame, ${failed(method)})) return;`];
}

function failed(method: MethodDef): string {
  switch (method.failure) {
    case 'nonzero':
      return 'Fails::kNonZero';
    case 'zero':
      return 'Fails::kZero';
    default:
      return 'Fails::kNever';
  }
}
