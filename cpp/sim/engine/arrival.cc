#include "sim/engine/arrival.h"

namespace xtp::sim::engine {

namespace {

constexpr uint32_t kBestFive = 5;

using Rest = ArrivalPlan::Rest;

Money BestPrice(const OrderBook& book, Side side) { return book.IsEmpty(side) ? 0 : book.Best(side).price; }

/// Priced by the book, at `price`: without such a price, or when that is worse than its protection price allows, it is cancelled.
ArrivalPlan PricedByBook(const NewOrder& order, Money price) {
  if (price == 0 || !IsWithin(order.side, price, order.price)) return {};
  return {true, false, UINT32_MAX, Rest::kAtPrice, price};
}

}  // namespace

ArrivalPlan PlanArrival(const NewOrder& order, const OrderBook& book) {
  switch (order.type) {
    case XTP_PRICE_LIMIT:
      return {true, false, UINT32_MAX, Rest::kAtPrice, order.price};
    case XTP_PRICE_BEST_OR_CANCEL:
      return {true, false, UINT32_MAX, Rest::kCancel, order.price};
    case XTP_PRICE_BEST5_OR_LIMIT:
      return {true, false, kBestFive, Rest::kAtLastTrade, order.price};
    case XTP_PRICE_BEST5_OR_CANCEL:
      return {true, false, kBestFive, Rest::kCancel, order.price};
    case XTP_PRICE_ALL_OR_CANCEL:
    case XTP_PRICE_LIMIT_OR_CANCEL:
      return {true, true, UINT32_MAX, Rest::kCancel, order.price};
    case XTP_PRICE_FORWARD_BEST:
      return PricedByBook(order, BestPrice(book, order.side));
    case XTP_PRICE_REVERSE_BEST_LIMIT:
      return PricedByBook(order, BestPrice(book, Opposite(order.side)));
    default:
      return {};
  }
}

bool CanTradeAll(const NewOrder& order, const ArrivalPlan& plan, const OrderBook& book) {
  const Side facing = Opposite(order.side);
  int64_t available = 0;
  for (size_t depth = 0; depth < book.LevelCount(facing) && available < order.quantity; ++depth) {
    const OrderBook::Level& level = book.LevelAt(facing, depth);
    if (!IsWithin(order.side, level.price, plan.price)) break;
    available += level.quantity;
  }
  return available >= order.quantity;
}

Money RestAfterTrades(const NewOrder& order, Money last_trade, const OrderBook& book) {
  const Money price = last_trade != 0 ? last_trade : BestPrice(book, order.side);
  return IsWithin(order.side, price, order.price) ? price : 0;
}

}  // namespace xtp::sim::engine
