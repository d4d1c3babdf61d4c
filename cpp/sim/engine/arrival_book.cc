#include "sim/engine/arrival_book.h"

namespace xtp::sim::engine {

namespace {

// Pieces are orders 1, 2, 3...
struct Ignore {
  void OnAccepted(const NewOrder&) {}
  void OnTrade(const Trade&) {}
  void OnRested(const Rested&) {}
  void OnCancelled(const Cancelled&) {}
};

struct Listen {
  ArrivalBook::Outcome& outcome;
  Side side;

  void OnAccepted(const NewOrder& order) { outcome.left = order.quantity; }
  void OnTrade(const Trade& trade) {
    const OrderId piece = side == Side::kBid ? trade.ask : trade.bid;
    outcome.trades.push_back({static_cast<size_t>(piece - 1), trade.price, trade.quantity});
    outcome.left -= trade.quantity;
  }
  void OnRested(const Rested& rested) { outcome.rest_price = rested.price; }
  void OnCancelled(const Cancelled&) {}
};

}  // namespace

void ArrivalBook::Add(Side side, Money price, int64_t quantity) {
  engine_.Enter(Phase::kPaused);
  Ignore ignore;
  engine_.Add({++pieces_, side, XTP_PRICE_LIMIT, price, quantity}, ignore);
}

ArrivalBook::Outcome ArrivalBook::Meet(NewOrder order) {
  Outcome outcome;
  outcome.left = order.quantity;
  engine_.Enter(Phase::kContinuous);
  order.id = pieces_ + 1;
  Listen listen{outcome, order.side};
  engine_.Add(order, listen);
  return outcome;
}

}  // namespace xtp::sim::engine
