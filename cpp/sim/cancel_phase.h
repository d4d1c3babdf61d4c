#pragma once
#include <cstdint>

#include "sim/market_time.h"

namespace xtp::sim {

/// The last five minutes of the opening call auction and the closing one: orders stay where they are.
constexpr bool IsWithoutCancels(int64_t xtp_time) {
  const int32_t time = TimeOfDay(xtp_time);
  return (time >= 92000000 && time < 92500000) || (time >= 145700000 && time < 150000000);
}

}  // namespace xtp::sim
