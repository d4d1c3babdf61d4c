#include "sim/trading/order.h"

#include <cstring>

namespace xtp::sim {

XTPOrderInfo PlainInfo(const XTPOrderInfoEx& info) {
  // Both records begin alike; the longer one goes on where the shorter one has padding.
  constexpr size_t kCommon = offsetof(XTPOrderInfoEx, order_exch_id);
  static_assert(offsetof(XTPOrderInfo, order_type) + sizeof(XTPOrderInfo::order_type) == kCommon);
  static_assert(offsetof(XTPOrderInfo, order_type) == offsetof(XTPOrderInfoEx, order_type));
  XTPOrderInfo plain{};
  std::memcpy(static_cast<void*>(&plain), &info, kCommon);
  return plain;
}

}  // namespace xtp::sim
