#pragma once
#include <cstdint>

#include "sim/engine/order_book.h"
#include "sim/engine/order_types.h"

namespace xtp::sim::engine {

/// What an order may do on its arrival in continuous trading; everything that the price types differ in.
struct ArrivalPlan {
  enum class Rest : uint8_t {
    kCancel,
    kAtPrice,      // at `price`
    kAtLastTrade,  // at the price of its last trade, without one at the best of its own side
  };

  bool trades = false;
  bool all_or_nothing = false;
  uint32_t levels = UINT32_MAX;  // how many prices it may take from
  Rest rest = Rest::kCancel;
  Money price = 0;  // the worst price that it may trade at, 0 without one
};

ArrivalPlan PlanArrival(const NewOrder& order, const OrderBook& book);

/// Whether `price` is as good as `limit` or better for whoever trades on `side`; 0 is no limit.
constexpr bool IsWithin(Side side, Money price, Money limit) { return limit == 0 || Rank(side, price) <= Rank(side, limit); }

/// Whether all of it could trade at once within its plan.
bool CanTradeAll(const NewOrder& order, const ArrivalPlan& plan, const OrderBook& book);

/// Where what is left would rest under Rest::kAtLastTrade (`last_trade` 0: there was none); 0: nowhere, it is cancelled.
Money RestAfterTrades(const NewOrder& order, Money last_trade, const OrderBook& book);

}  // namespace xtp::sim::engine
