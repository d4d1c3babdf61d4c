#pragma once
#include <cstdint>

#include "sim/base/market_time.h"

namespace xtp::sim {

/// When the exchanges take exercises on the day of expiry: longer than they trade.
inline bool IsExerciseTime(int64_t xtp_time) {
  const int32_t time = TimeOfDay(xtp_time);
  return (time >= 91500000 && time < 92500000) || (time >= 93000000 && time < 113000000) || (time >= 130000000 && time < 153000000);
}

/// When they take combinations.
inline bool IsCombinationTime(int64_t xtp_time) {
  const int32_t time = TimeOfDay(xtp_time);
  return (time >= 93000000 && time < 113000000) || (time >= 130000000 && time < 151500000);
}

}  // namespace xtp::sim
