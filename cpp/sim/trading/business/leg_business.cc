#include "sim/trading/business/leg_business.h"

#include "sim/base/errors.h"

namespace xtp::sim {

int32_t CheckLegOrder(const Order& order, int64_t unit) {
  constexpr int64_t kLargest = 1'000'000'000;
  if (order.info.price_type != XTP_PRICE_LIMIT) return error::kPriceTypeIllegal;
  if (order.info.quantity <= 0) return error::kQuantityNotPositive;
  if (order.info.quantity > kLargest) return error::kQuantityRange;
  return order.info.quantity % unit == 0 ? 0 : error::kQuantityUnit;
}

}  // namespace xtp::sim
