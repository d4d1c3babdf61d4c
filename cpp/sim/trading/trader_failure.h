#pragma once
#include <cstdint>

#include "sim/base/errors.h"

namespace xtp::sim {

/// Leaves the reason for GetApiLastError and gives `result` back.
template <typename Result>
Result Fail(const XTPRI& error, Result result) {
  TraderLastError() = error;
  return result;
}

template <typename Result>
Result Fail(int32_t error_id, Result result) {
  return Fail(MakeError(error_id), result);
}

}  // namespace xtp::sim
