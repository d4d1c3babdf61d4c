#pragma once
#include "sim/trading/account.h"
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// What the counter settles itself. Check leaves in the order's legs what is to change hands.
class LegBusiness : public Business {
 public:
  void Settle(Order& order) const override { order.account->Settle(order, false); }

 protected:
  /// All of them or none: such an order does not trade in parts.
  void Keep(Order& order, int64_t left) const override { left > 0 ? order.account->Reserve(order) : order.account->FreeLegs(order); }
};

/// The checks that all of these share: how a price is given, and how much.
int32_t CheckLegOrder(const Order& order, int64_t unit);

}  // namespace xtp::sim
