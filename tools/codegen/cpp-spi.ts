/** C++ that turns every callback into a record, and the numbers of the kinds. */
import { callbackLayouts, firstKind, headerBytes, type CallbackLayout } from './layout';
import { signature } from './cpp-abi';
import type { ClassDef, Schema } from './schema';

export function generateKinds(schema: Schema): string {
  return `#pragma once
#include <cstdint>

namespace xtp::spi {

${[schema.quoteSpi, schema.traderSpi].map((spi) => kinds(schema, spi)).join('\n\n')}

}  // namespace xtp::spi
`;
}

function kinds(schema: Schema, spi: ClassDef): string {
  const name = spi.name.replace('Spi', '');
  const layouts = callbackLayouts(schema, spi);
  const lossy = layouts.filter((l) => l.method.lossy).map((l) => `(1ull << ${l.method.slot})`);
  return `constexpr uint16_t kFirst${name}Kind = ${firstKind[spi.name as keyof typeof firstKind]};
constexpr uint16_t k${name}Kinds = ${layouts.length};
/// Bit i: a full ring may lose records of kind kFirst${name}Kind + i. It counts them.
constexpr uint64_t kLossy${name}Kinds = ${lossy.join(' | ') || '0'};

enum ${name}Kind : uint16_t {
${layouts.map((l) => `  k${name}${l.method.name} = ${l.kind},`).join('\n')}
};`;
}

export function generateForwarderHeader(spi: ClassDef): string {
  const name = spi.name.replace('Spi', 'Forwarder');
  return `#pragma once
#include "abi/generated/api.h"
#include "core/event_queue.h"

namespace xtp::spi {

/// Every callback of ${spi.name}, made into a record of the queue.
class ${name} final : public XTP::API::${spi.name} {
 public:
  explicit ${name}(core::EventQueue& queue) : queue_(queue) {}

${spi.methods.map((m) => `  ${signature(m)} override;`).join('\n')}

 private:
  core::EventQueue& queue_;
};

}  // namespace xtp::spi
`;
}

export function generateForwarder(schema: Schema, spi: ClassDef): string {
  const name = spi.name.replace('Spi', '');
  const bodies = callbackLayouts(schema, spi).map((layout) => forward(name, layout));
  return `#include "spi/generated/${name.toLowerCase()}_forwarder.h"

#include "spi/generated/kinds.h"
#include "spi/record_writer.h"

namespace xtp::spi {

${bodies.join('\n\n')}

}  // namespace xtp::spi
`;
}

function forward(name: string, layout: CallbackLayout): string {
  const lines: string[] = [];
  for (const { param, count } of layout.varying) if (count) lines.push(`${count.name} = CountOf(${param.name}, ${count.name});`);
  const sizes = [
    `${layout.fixedEnd - headerBytes}`,
    ...(layout.error ? [`ErrorBytes(${layout.error.name})`] : []),
    ...layout.varying.map(({ param, count }) => (count ? `${count.name} * 8u` : `TextBytes(${param.name})`)),
  ];
  const instrument =
    layout.instrument && layout.primary
      ? `InstrumentOf(${layout.primary.param.name}, [](const auto& s) { return VenueOf(s.${layout.instrument.venue}); })`
      : 'core::kNoInstrument';
  lines.push(`RecordWriter record(queue_, k${name}${layout.method.name}, ${sizes.join(' + ')}, ${instrument});`);
  lines.push('if (!record) return;');
  for (const { param, at } of layout.structs) lines.push(`record.Struct(${at}, ${param.name});`);
  for (const { param, at } of layout.scalars) lines.push(`record.Value(${at}, ${param.name});`);
  if (layout.requestId) lines.push(`record.RequestId(${layout.requestId.name});`);
  if (layout.isLast) lines.push(`record.IsLast(${layout.isLast.name});`);
  if (layout.error) lines.push(`record.Error(${layout.errorAt}, ${layout.error.name});`);
  if (layout.varying.length > 0) {
    lines.push(`record.StartVarying(${layout.fixedEnd});`);
    for (const { param, count } of layout.varying) {
      lines.push(count ? `record.Numbers(${param.name}, ${count.name});` : `record.Text(${param.name});`);
    }
  }
  const m = layout.method;
  return `${m.returns} ${name}Forwarder::${m.name}(${m.params.map((p) => `${p.type} ${p.name}`).join(', ')}) {
${lines.map((l) => `  ${l}`).join('\n')}
}`;
}
