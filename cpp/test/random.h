#pragma once
#include <cstdint>

namespace xtp::test {

/// The same numbers for the same seed everywhere.
struct Random {
  explicit Random(uint64_t seed) : state(seed) {}
  /// One of 0 to n - 1.
  template <typename Number>
  Number operator()(Number n) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<Number>((state >> 33) % static_cast<uint64_t>(n));
  }
  uint64_t state;
};

}  // namespace xtp::test
