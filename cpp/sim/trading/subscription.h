#pragma once
#include <cstdint>
#include <vector>

#include "sim/trading/account.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// Checks a subscription of a new security (`on_offer`: what there is, with the most that one may ask for and the issue price).
/// No cash is kept back and nothing trades: the allotment is not the counter's. 0, or the id of the first rule that it breaks.
int32_t CheckSubscription(const std::vector<Holding>& on_offer, const Order& order);

}  // namespace xtp::sim
