#pragma once
#include <cstdint>

#include "sim/trading/order.h"

namespace xtp::sim {

/// The part that trades while the cancel of an order is under way; the cancel finds the rest.
inline int64_t CrossingPart(const Order& order) {
  constexpr int64_t kLot = 100;
  const int64_t half = order.left() / 2;
  return half >= kLot ? half / kLot * kLot : half;
}

}  // namespace xtp::sim
