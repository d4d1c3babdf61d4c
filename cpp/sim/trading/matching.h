#pragma once
#include <cstdint>
#include <vector>

#include "sim/market/visible_book.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// What becomes of an order on its arrival.
struct Arrival {
  std::vector<Execution> executions;
  bool rests = false;    // else what is left is cancelled
  Money rest_price = 0;  // the limit that it rests at
};

/// Trades an arriving order against the visible levels, at their prices. `book` is nullptr outside continuous trading: then a limit
/// order waits and a market order has nothing to trade with.
Arrival MatchArrival(const Order& order, VisibleBook* book);

/// A resting order trades at its own price when the visible levels come to it: how much.
int64_t MatchResting(const Order& order, VisibleBook& book);

/// A resting order trades at its own price when others traded through it, up to what they traded: how much, taken off `volume`.
int64_t MatchTradeThrough(const Order& order, Money price, int64_t& volume);

}  // namespace xtp::sim
