#pragma once
#include "sim/trading/account.h"
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// What the counter settles itself. Check leaves in the order's legs what is to change hands.
class LegBusiness : public Business {
 public:
  void Hold(Order& order) const override { order.account->Reserve(order); }
  void Release(Order& order) const override { order.account->FreeLegs(order); }
  void Book(Order&, Money, int64_t) const override {}
  void Settle(Order& order) const override { order.account->Settle(order, false); }
};

/// The checks that all of these share: how a price is given, and how much.
int32_t CheckLegOrder(const Order& order, int64_t unit);

}  // namespace xtp::sim
