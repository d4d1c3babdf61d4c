#pragma once
#include <cstdint>

#include "abi/generated/api.h"
#include "sim/market/visible_book.h"
#include "sim/trading/account.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// What the rules look at beside the order itself.
struct OrderContext {
  const Instrument* instrument;  // nullptr: not listed
  const VisibleBook* book;
  bool suspended;
  bool continuous;   // continuous trading is under way
  Money last_price;  // 0: no trade yet
};

/// Checks a new order as the counter and the exchange do. Gives 0, or the id of the first rule that it breaks; on 0 the order's limit is
/// set: the price, or for a market order the worst price it may come to.
int32_t Validate(Order& order, const OrderContext& context);

}  // namespace xtp::sim
