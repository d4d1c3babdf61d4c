/** C++ for the fuzzers: each callback with arguments to fire and the record they must become, and an api that writes down what arrives. */
import { callbackLayouts, callLayout, isArray, type CallArg, type CallbackLayout } from './layout';
import { scalars, type ClassDef, type MethodDef, type ParamDef, type Schema } from './schema';

export function generateCallbacksHeader(schema: Schema): string {
  return `#pragma once
#include "abi/generated/api.h"
#include "test/fuzz/callback.h"

namespace xtp::fuzz {

${[schema.quoteSpi, schema.traderSpi].map((spi) => `/// By slot.\nextern const MakeCallback<XTP::API::${spi.name}> k${side(spi)}Callbacks[${spi.methods.length}];`).join('\n')}

}  // namespace xtp::fuzz
`;
}

export function generateCallbacks(schema: Schema, spi: ClassDef): string {
  const layouts = callbackLayouts(schema, spi);
  return `#include "test/fuzz/generated/callbacks.h"

namespace xtp::fuzz {
namespace {

using Spi = XTP::API::${spi.name};

template <typename Of>
std::unique_ptr<Callback<Spi>> Make(Input& in) {
  return std::make_unique<Of>(in);
}

${layouts.map(callback).join('\n\n')}

}  // namespace

const MakeCallback<Spi> k${side(spi)}Callbacks[${layouts.length}] = {
${layouts.map((l) => `    Make<${l.method.name}>,`).join('\n')}
};

}  // namespace xtp::fuzz
`;
}

function side(def: ClassDef): string {
  return def.name.replace(/Spi|Api/, '');
}

function callback(layout: CallbackLayout): string {
  const { method, primary } = layout;
  const arrays = new Map(layout.varying.flatMap((v) => (v.count ? [[v.count, v.param] as const] : [])));
  const drawn = new Map<ParamDef, { readonly type: string; readonly draw: string; readonly pass: string }>();
  for (const { param, struct } of layout.structs) {
    drawn.set(param, { type: `std::unique_ptr<${struct.name}>`, draw: `in.Struct<${struct.name}>()`, pass: `${param.name}_.get()` });
  }
  for (const { param, count } of layout.varying) {
    if (count) drawn.set(param, { type: 'Queue', draw: 'in.DrawQueue()', pass: `${param.name}_.data()` });
    else drawn.set(param, { type: 'Text', draw: 'in.DrawText()', pass: `${param.name}_.data()` });
  }
  for (const param of method.params) {
    const array = arrays.get(param);
    if (array) drawn.set(param, { type: '', draw: '', pass: `${array.name}_.count()` });
    else if (param === layout.error) drawn.set(param, { type: 'std::unique_ptr<XTPRI>', draw: 'in.Error()', pass: `${param.name}_.get()` });
    else if (!drawn.has(param)) drawn.set(param, { type: param.type, draw: `in.Any<${param.type}>()`, pass: `${param.name}_` });
  }
  const members = method.params.map((param) => ({ param, ...drawn.get(param)! })).filter(({ type }) => type !== '');

  const reads: string[] = [];
  for (const { param, at } of layout.structs) reads.push(`record.Struct(${at}, ${param.name}_.get());`);
  for (const { param, at } of layout.scalars) {
    const array = arrays.get(param);
    reads.push(array ? `const int32_t ${param.name} = record.Count(${at}, ${array.name}_);` : `record.Value(${at}, ${param.name}_);`);
  }
  if (layout.requestId) reads.push(`record.RequestId(${layout.requestId.name}_);`);
  if (layout.isLast) reads.push(`record.IsLast(${layout.isLast.name}_);`);
  if (layout.error) reads.push(`record.Error(${layout.errorAt}, ${layout.error.name}_.get());`);
  reads.push(`record.StartVarying(${layout.fixedEnd});`);
  for (const { param, count } of layout.varying) {
    reads.push(count ? `record.Numbers(${param.name}_, ${count.name});` : `record.LongText(${param.name}_);`);
  }

  const instrument =
    layout.instrument && primary
      ? `  uint32_t Instrument(InstrumentModel& model) const override {
    return ${primary.param.name}_ ? model.IndexOf(spi::VenueOf(${primary.param.name}_->${layout.instrument.venue}), ${primary.param.name}_->ticker) : core::kNoInstrument;
  }\n`
      : '';
  const initializers = [
    `Callback<Spi>("${method.name}", ${layout.kind}, ${method.lossy ?? false})`,
    ...members.map((m) => `${m.param.name}_(${m.draw})`),
  ];
  return `class ${method.name} final : public Callback<Spi> {
 public:
  explicit ${method.name}([[maybe_unused]] Input& in) : ${initializers.join(', ')} {}
  void Fire(Spi& spi) const override { spi.${method.name}(${method.params.map((p) => drawn.get(p)!.pass).join(', ')}); }
  void Check([[maybe_unused]] RecordReader& record) const override { ${reads.join(' ')} }
${instrument}
 private:
${members.map((m) => `  const ${m.type} ${m.param.name}_;`).join('\n')}
};`;
}

export function generateCallPlaces(schema: Schema): string {
  return `#pragma once
#include "test/fuzz/call_place.h"

namespace xtp::fuzz {

${[schema.quoteApi, schema.traderApi].map((api) => places(schema, api)).join('\n\n')}

}  // namespace xtp::fuzz
`;
}

const dispatched = (api: ClassDef): readonly MethodDef[] => api.methods.filter((m) => m.dispatch !== 'managed');

function places(schema: Schema, api: ClassDef): string {
  const name = side(api);
  const calls = dispatched(api).map((method) => {
    const { args, dataStart } = callLayout(schema, method);
    const counted = new Set(args.flatMap((a, i) => (isArray(a) ? [args[i + 1]] : [])));
    const list = args.map(
      (arg) => `{Arg::${counted.has(arg) ? 'kCount' : argKind(arg)}, ${arg.at}, ${argBytes(arg)}, ${arg.structAt ?? 0}}`,
    );
    return `{"${method.name}", ${method.slot}, ${dataStart}, ${result(method)}, {${list.join(', ')}}},`;
  });
  return `/// Every call of ${api.name} that goes through a frame.
inline const std::vector<CallPlace>& ${name}Places() {
  static const std::vector<CallPlace> places{
${calls.join('\n')}
  };
  return places;
}`;
}

function argKind({ type }: CallArg): string {
  switch (type.kind) {
    case 'struct':
      return 'kStruct';
    case 'text':
      return 'kText';
    case 'tickers':
      return 'kTickers';
    case 'numbers':
      return 'kNumbers';
    case 'scalar':
      return type.base === 'bool' ? 'kBool' : 'kScalar';
    default:
      return 'kScalar';
  }
}

function argBytes({ type }: CallArg): number {
  switch (type.kind) {
    case 'struct':
      return type.def.size;
    case 'scalar':
      return scalars[type.base].size;
    case 'numbers':
    case 'enum':
      return 4;
    default:
      return 0;
  }
}

function result(method: MethodDef): string {
  if (method.returns === 'void') return 'Result::kNone';
  if (method.returns === 'const char *') return 'Result::kText';
  return { nonzero: 'Result::kFailsNonZero', zero: 'Result::kFailsZero', never: 'Result::kNeverFails' }[method.failure ?? 'never'];
}

const declare = ({ type, name }: ParamDef): string => (type.endsWith('Spi *') ? `XTP::API::${type}` : `${type} ${name}`);

export function generateRecordingApi(schema: Schema, api: ClassDef): string {
  const managed: Readonly<Record<string, string>> = {
    Release: '{}',
    RegisterSpi: '{}',
    GetApiLastError: '{ return recorder_.LastError(); }',
  };
  const methods = api.methods.map((method) => {
    const head = `${method.returns} ${method.name}(${method.params.map(declare).join(', ')}) override`;
    if (method.dispatch === 'managed') return `  ${head} ${managed[method.name]}`;
    const { args } = callLayout(schema, method);
    const notes = args.map((arg, i) => {
      const { name } = arg.param;
      switch (arg.type.kind) {
        case 'struct':
          return `recorder_.Struct(${name});`;
        case 'text':
          return `recorder_.Text(${name});`;
        case 'tickers':
          return `recorder_.Tickers(${name}, ${args[i + 1]!.param.name});`;
        case 'numbers':
          return `recorder_.Numbers(${name}, ${args[i + 1]!.param.name});`;
        default:
          return `recorder_.Scalar(${name});`;
      }
    });
    const give =
      method.returns === 'void'
        ? ''
        : method.returns === 'const char *'
          ? 'return recorder_.ResultText();'
          : `return recorder_.ResultOf<${method.returns}>();`;
    return `  ${head} { recorder_.Start(${method.slot}); ${notes.join(' ')} ${give} }`;
  });
  return `#pragma once
#include "abi/generated/api.h"
#include "test/fuzz/recorder.h"

namespace xtp::fuzz {

/// Writes down every call that arrives, reading all that it was given.
class Recording${api.name} final : public XTP::API::${api.name} {
 public:
  explicit Recording${api.name}(Recorder& recorder) : recorder_(recorder) {}

${methods.join('\n')}

 private:
  Recorder& recorder_;
};

}  // namespace xtp::fuzz
`;
}
