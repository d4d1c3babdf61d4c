/** C++ bases for the simulated counter: every method of the two apis, answered with "not supported" until it is. */
import type { ClassDef } from './schema';

export function generateUnsupported(api: ClassDef): string {
  const methods = api.methods
    .filter((m) => !['Release', 'RegisterSpi', 'GetApiLastError', 'GetApiVersion'].includes(m.name))
    .map((m) => {
      const params = m.params.map((p) => p.type).join(', ');
      const body =
        m.returns === 'void'
          ? '{}'
          : m.returns === 'const char *'
            ? '{ return ""; }'
            : `{ return static_cast<${m.returns}>(Unsupported("${m.name}", ${m.failure === 'nonzero' ? '-1' : '0'})); }`;
      return `  ${m.returns} ${m.name}(${params}) override ${body}`;
    });
  return `#pragma once
#include "abi/generated/api.h"

namespace xtp::sim {

/// Answers every method that the simulated counter does not offer; what it offers overrides these.
class Unsupported${api.name} : public XTP::API::${api.name} {
 public:
${methods.join('\n')}

 protected:
  ~Unsupported${api.name}() = default;
  /// Sets the last error to "method is not supported" and gives \`failure\` back.
  virtual int64_t Unsupported(const char* method, int64_t failure) = 0;
};

}  // namespace xtp::sim
`;
}
