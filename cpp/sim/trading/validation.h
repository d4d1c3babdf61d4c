#pragma once
#include <cstdint>

#include "sim/trading/business/business.h"

namespace xtp::sim {

/// What every order that goes to the market must be like: price type, price, price cage and quantity. `sellable` is what an order to sell
/// may sell at most. Gives 0, or the id of the first rule that it breaks; on 0 the order's limit is set.
int32_t CheckMarketOrder(Order& order, const OrderContext& context, int64_t sellable);

}  // namespace xtp::sim
