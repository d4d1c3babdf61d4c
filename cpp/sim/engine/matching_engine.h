#pragma once
#include <algorithm>
#include <cstdint>

#include "sim/engine/arrival.h"
#include "sim/engine/auction.h"
#include "sim/engine/order_book.h"
#include "sim/engine/order_types.h"

namespace xtp::sim::engine {

enum class Phase : uint8_t {
  kContinuous,
  kAuction,  // orders are collected until Uncross
  kPaused,   // a halt or a break: limit orders are collected, nothing trades
};

/// The exchange of one instrument: orders in, trades out, by price and then by arrival. It knows no accounts, so orders of one account do
/// meet. Where the exchange collects orders unprocessed (Shenzhen's 9:25 to 9:30), whoever drives it keeps them and adds them later. What
/// happens goes to the sink of the call (order_types.h), whose functions the compiler knows.
class MatchingEngine {
 public:
  struct Rules {
    AuctionRule auction = AuctionRule::kMiddle;
    Money tick = kFen;
  };

  // Larger orders are refused, so that no sum can overflow: 10^9 shares, 10^11 yuan.
  static constexpr int64_t kMaxQuantity = 1'000'000'000;
  static constexpr Money kMaxValue = 1'000'000'000'000'000;

  explicit MatchingEngine(const Rules& rules, uint32_t max_orders = OrderBook::kDefaultMaxOrders) : rules_(rules), book_(max_orders) {}

  const OrderBook& book() const { return book_; }
  Phase phase() const { return phase_; }
  void Reserve(uint32_t orders) { book_.Reserve(orders); }

  /// OnAccepted, its trades, then OnRested or OnCancelled for what is left. Nothing is told of an order that is not accepted.
  template <typename Sink>
  AddResult Add(const NewOrder& order, Sink& sink);

  /// False without such a resting order. Whether the phase allows it is for the caller to know.
  template <typename Sink>
  bool Cancel(OrderId id, Sink& sink);

  /// What Uncross would do now; all zero in continuous trading or when nothing would trade.
  AuctionPrice Indicative(Money reference) const {
    return phase_ == Phase::kContinuous ? AuctionPrice{} : FindAuctionPrice(book_, rules_.auction, rules_.tick, reference);
  }

  /// Trades what was collected, all at one price. What is left stays, and the phase too.
  template <typename Sink>
  AuctionPrice Uncross(Money reference, Sink& sink);

  /// False: continuous trading can not begin with a crossed book, Uncross it first.
  bool Enter(Phase phase) {
    if (phase == Phase::kContinuous && book_.IsCrossed()) return false;
    phase_ = phase;
    return true;
  }

 private:
  AddResult Check(const NewOrder& order) const;
  template <typename Sink>
  Money Match(const NewOrder& order, const ArrivalPlan& plan, int64_t& left, Sink& sink);

  Rules rules_;
  Phase phase_ = Phase::kContinuous;
  OrderBook book_;
  uint64_t trades_ = 0;
};

inline AddResult MatchingEngine::Check(const NewOrder& order) const {
  const bool needs_price = order.type == XTP_PRICE_LIMIT || order.type == XTP_PRICE_LIMIT_OR_CANCEL;
  if (order.type < XTP_PRICE_LIMIT || order.type > XTP_PRICE_LIMIT_OR_CANCEL) return AddResult::kInvalid;
  if (order.quantity <= 0 || order.quantity > kMaxQuantity || order.price < (needs_price ? 1 : 0)) return AddResult::kInvalid;
  if (order.price > kMaxValue / order.quantity) return AddResult::kInvalid;
  if (phase_ != Phase::kContinuous && order.type != XTP_PRICE_LIMIT) return AddResult::kNotInThisPhase;
  if (book_.IsFull()) return AddResult::kFull;
  if (book_.Find(order.id) != OrderBook::kNone) return AddResult::kDuplicateId;
  return AddResult::kAccepted;
}

template <typename Sink>
AddResult MatchingEngine::Add(const NewOrder& order, Sink& sink) {
  const AddResult result = Check(order);
  if (result != AddResult::kAccepted) return result;
  sink.OnAccepted(order);

  ArrivalPlan plan{false, false, 0, ArrivalPlan::Rest::kAtPrice, order.price};
  if (phase_ == Phase::kContinuous) plan = PlanArrival(order, book_);
  int64_t left = order.quantity;
  const Money last_trade = plan.trades ? Match(order, plan, left, sink) : 0;
  if (left == 0) return result;

  Money rest = 0;
  if (plan.rest == ArrivalPlan::Rest::kAtPrice) rest = plan.price;
  if (plan.rest == ArrivalPlan::Rest::kAtLastTrade) rest = RestAfterTrades(order, last_trade, book_);
  if (rest == 0) {
    sink.OnCancelled(Cancelled{order.id, order.side, order.price, left, false});
  } else {
    book_.Add(order.id, order.side, rest, left);
    sink.OnRested(Rested{order.id, order.side, rest, left});
  }
  return result;
}

/// Returns the price of the last trade, 0 without one.
template <typename Sink>
Money MatchingEngine::Match(const NewOrder& order, const ArrivalPlan& plan, int64_t& left, Sink& sink) {
  if (plan.all_or_nothing && !CanTradeAll(order, plan, book_)) return 0;
  const Side facing = Opposite(order.side);
  const bool buys = order.side == Side::kBid;
  Money last = 0;
  for (uint32_t levels = 0; left > 0 && !book_.IsEmpty(facing);) {
    const OrderBook::Level& best = book_.Best(facing);
    if (!IsWithin(order.side, best.price, plan.price)) break;
    if (best.price != last && ++levels > plan.levels) break;
    last = best.price;
    const uint32_t slot = best.first;
    const OrderBook::Order& resting = book_.order(slot);
    const int64_t quantity = std::min(left, resting.left);
    const Trade trade{++trades_, buys ? order.id : resting.id, buys ? resting.id : order.id, last, quantity, AggressorOf(order.side)};
    left -= quantity;
    book_.Reduce(slot, quantity);
    sink.OnTrade(trade);
  }
  return last;
}

template <typename Sink>
bool MatchingEngine::Cancel(OrderId id, Sink& sink) {
  const uint32_t slot = book_.Find(id);
  if (slot == OrderBook::kNone) return false;
  const OrderBook::Order& order = book_.order(slot);
  const Cancelled cancelled{id, order.side, order.price, order.left, true};
  book_.Remove(slot);
  sink.OnCancelled(cancelled);
  return true;
}

template <typename Sink>
AuctionPrice MatchingEngine::Uncross(Money reference, Sink& sink) {
  const AuctionPrice auction = Indicative(reference);
  for (int64_t left = auction.quantity; left > 0;) {
    const uint32_t bid = book_.Best(Side::kBid).first;
    const uint32_t ask = book_.Best(Side::kAsk).first;
    const int64_t quantity = std::min({left, book_.order(bid).left, book_.order(ask).left});
    const Trade trade{++trades_, book_.order(bid).id, book_.order(ask).id, auction.price, quantity, Aggressor::kNone};
    left -= quantity;
    book_.Reduce(bid, quantity);
    book_.Reduce(ask, quantity);
    sink.OnTrade(trade);
  }
  return auction;
}

}  // namespace xtp::sim::engine
