#pragma once
#include <cstdint>

#include "sim/trading/order_ids.h"

namespace xtp::sim {

/// Ids of mother orders. A child order says whose it is: it is of a client id that no client may have, and its order_client_id is the
/// mother's number.
class MotherIds {
 public:
  static constexpr uint8_t kClient = 200;

  uint64_t Next() { return kPrefix << 32 | ++last_; }

  static constexpr uint32_t NumberOf(uint64_t mother) { return static_cast<uint32_t>(mother); }
  /// 0 for an order that is no algorithm's.
  static constexpr uint64_t MotherOf(uint64_t order_id, uint32_t order_client_id) {
    return OrderIds::ClientOf(order_id) == kClient ? kPrefix << 32 | order_client_id : 0;
  }

 private:
  static constexpr uint64_t kPrefix = 0x00836a00;

  uint32_t last_ = 0;
};

}  // namespace xtp::sim
