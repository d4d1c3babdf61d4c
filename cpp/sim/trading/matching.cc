#include "sim/trading/matching.h"

#include <algorithm>

namespace xtp::sim {

namespace {

constexpr size_t kBestFive = 5;

/// What is left is cancelled.
Arrival Cancel(std::vector<Execution> executions) { return {std::move(executions), false, 0}; }

/// What is left rests at `price`, if there is one and the order allows it.
Arrival Rest(const Order& order, std::vector<Execution> executions, Money price) {
  const bool allowed = order.IsBuy() ? price <= order.limit : price >= order.limit;
  return {std::move(executions), price > 0 && allowed, price};
}

}  // namespace

Arrival MatchArrival(const Order& order, VisibleBook* book) {
  const bool buy = order.IsBuy();
  if (!book) return order.info.price_type == XTP_PRICE_LIMIT ? Rest(order, {}, order.limit) : Arrival{};
  switch (order.info.price_type) {
    case XTP_PRICE_LIMIT:
      return Rest(order, book->Take(buy, order.limit, order.left()), order.limit);
    case XTP_PRICE_BEST_OR_CANCEL:
      return Cancel(book->Take(buy, order.limit, order.left()));
    case XTP_PRICE_BEST5_OR_CANCEL:
      return Cancel(book->Take(buy, order.limit, order.left(), kBestFive));
    case XTP_PRICE_ALL_OR_CANCEL:
    case XTP_PRICE_LIMIT_OR_CANCEL:
      if (book->Available(buy, order.limit) < order.left()) return {};
      return Cancel(book->Take(buy, order.limit, order.left()));
    case XTP_PRICE_BEST5_OR_LIMIT: {
      std::vector<Execution> executions = book->Take(buy, order.limit, order.left(), kBestFive);
      // It stays at its last trade's price, or with none at the best price of its own side.
      const Money price = executions.empty() ? book->BestOf(buy) : executions.back().price;
      return Rest(order, std::move(executions), price);
    }
    case XTP_PRICE_FORWARD_BEST:
      return Rest(order, {}, book->BestOf(buy));
    case XTP_PRICE_REVERSE_BEST_LIMIT: {
      const Money price = book->BestFacing(buy);
      Arrival arrival = Rest(order, {}, price);
      if (arrival.rests) arrival.executions = book->Take(buy, price, order.left());
      return arrival;
    }
    default:
      return {};
  }
}

int64_t MatchResting(const Order& order, VisibleBook& book) {
  int64_t quantity = 0;
  for (const Execution& execution : book.Take(order.IsBuy(), order.limit, order.left())) quantity += execution.quantity;
  return quantity;
}

int64_t MatchTradeThrough(const Order& order, Money price, int64_t& volume) {
  const bool through = order.IsBuy() ? price < order.limit : price > order.limit;
  if (!through) return 0;
  const int64_t quantity = std::min(order.left(), volume);
  volume -= quantity;
  return quantity;
}

}  // namespace xtp::sim
