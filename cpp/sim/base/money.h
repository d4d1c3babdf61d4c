#pragma once
#include <cmath>
#include <cstdint>
#include <optional>

namespace xtp::sim {

/// Amounts and prices are whole numbers of 1/10000 yuan: the finest price tick is 0.0001, so a price times a quantity is exact
/// and cash adds up to the last digit.
using Money = int64_t;

constexpr Money kYuan = 10000;
constexpr Money kFen = 100;

inline double ToYuan(Money amount) { return static_cast<double>(amount) / static_cast<double>(kYuan); }

/// The nearest whole number of units, since prices arrive with binary noise; nothing for what can be no price (NaN, huge).
inline std::optional<Money> FromYuan(double yuan) {
  constexpr double kLargest = 1e11;
  if (!(yuan > -kLargest && yuan < kLargest)) return std::nullopt;
  return static_cast<Money>(std::llround(yuan * static_cast<double>(kYuan)));
}

}  // namespace xtp::sim
