#pragma once
#include <algorithm>
#include <cstdint>

namespace xtp::test {

constexpr int64_t kYuan = 10000;

inline int64_t RoundToFen(int64_t units) { return (units + 50) / 100 * 100; }

/// The documented fees, computed independently: those of 2026.
inline int64_t Fees(bool sell, bool stock, int64_t amount) {
  if (amount == 0) return 0;
  int64_t fees = std::max<int64_t>(RoundToFen(amount * 25 / 100000), 5 * kYuan) + RoundToFen(amount / 100000);
  if (sell && stock) fees += RoundToFen(amount * 5 / 10000);
  return fees;
}

}  // namespace xtp::test
