/** C++ bases for the simulated counter: every method of the two apis, refused as the real library refuses, else "not supported" until it is. */
import type { ClassDef, MethodDef, RefusalDef } from './schema';

export function generateUnsupported(api: ClassDef): string {
  const methods = api.methods
    .filter((m) => !['Release', 'RegisterSpi', 'GetApiLastError', 'GetApiVersion'].includes(m.name))
    .map((m) => `  ${m.returns} ${m.name}(${parameters(m)}) override ${body(api, m)}`);
  return `#pragma once
#include "abi/generated/api.h"

namespace xtp::sim {

/// Answers every method that the simulated counter does not offer; what it offers overrides these.
class Unsupported${api.name} : public XTP::API::${api.name} {
 public:
${methods.join('\n')}

 protected:
  ~Unsupported${api.name}() = default;
  /// Sets the last error and gives \`failure\` back.
  virtual int64_t Refuse(int32_t error_id, int64_t failure) = 0;
  /// The same with "method is not supported".
  virtual int64_t Unsupported(const char* method, int64_t failure) = 0;
  virtual bool HasSession(${sessionParam(api)}) = 0;
};

}  // namespace xtp::sim
`;
}

function sessionParam(api: ClassDef): string {
  return api.name === 'TraderApi' ? 'uint64_t session_id' : '';
}

/** Only what the body looks at has a name. */
function parameters(method: MethodDef): string {
  const used = new Set(method.refuses?.map(({ param }) => param));
  if (method.noSession !== undefined) used.add('session_id');
  return method.params.map((p) => (used.has(p.name) ? `${p.type} ${p.name}` : p.type)).join(', ');
}

function body(api: ClassDef, method: MethodDef): string {
  if (method.returns === 'void') return '{}';
  if (method.returns === 'const char *') return '{ return ""; }';
  const failure = method.failure === 'nonzero' ? -1 : 0;
  const give = (value: string): string => `return static_cast<${method.returns}>(${value});`;
  const refusals = (method.refuses ?? []).map((r) => `if (${condition(r)}) ${give(`Refuse(${r.error}, ${r.returns ?? failure})`)}`);
  if (method.noSession !== undefined) {
    const session = api.name === 'TraderApi' ? 'session_id' : '';
    refusals.push(`if (!HasSession(${session})) ${give(`Refuse(${method.noSession}, ${failure})`)}`);
  }
  return `{ ${[...refusals, give(`Unsupported("${method.name}", ${failure})`)].join('\n')} }`;
}

function condition({ param, field, is, from, upTo }: RefusalDef): string {
  const value = field === undefined ? param : `${param}->${field}`;
  if (is === null) return `!${value}`;
  if (is !== undefined) return `${value} == ${is}`;
  return from !== undefined ? `${value} >= ${from}` : `${value} <= ${upTo}`;
}
