#pragma once
#include <chrono>
#include <cstdint>

namespace xtp::core {

/// The monotonic clock that Node's process.hrtime reads too, so both sides' times can be subtracted.
inline int64_t MonotonicNs() {
  return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

}  // namespace xtp::core
