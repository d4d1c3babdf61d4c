#pragma once
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <list>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "sim/engine/auction.h"
#include "sim/engine/matching_engine.h"
#include "sim/engine/order_types.h"

namespace xtp::test {

/// The exchange's rules written down as plainly as possible, and slowly: what the engine is compared with.
class ReferenceExchange {
 public:
  using Money = sim::Money;
  using NewOrder = sim::engine::NewOrder;
  using Side = sim::engine::Side;
  using Phase = sim::engine::Phase;
  using Rule = sim::engine::AuctionRule;

  struct Order {
    uint64_t id;
    Side side;
    Money price;
    int64_t left;
  };
  using Queue = std::list<Order>;
  using Prices = std::map<Money, Queue>;

  ReferenceExchange(Rule rule, Money tick) : rule_(rule), tick_(tick) {}

  const Prices& bids() const { return bids_; }
  const Prices& asks() const { return asks_; }
  void Enter(Phase phase) { phase_ = phase; }

  /// False when the phase takes no such order.
  template <typename Sink>
  bool Add(const NewOrder& order, Sink& sink) {
    if (phase_ != Phase::kContinuous) {
      if (order.type != XTP_PRICE_LIMIT) return false;
      Rest(order, order.price, order.quantity, sink);
      return true;
    }
    Arrive(order, sink);
    return true;
  }

  template <typename Sink>
  bool Cancel(uint64_t id, Sink& sink) {
    for (Prices* side : {&bids_, &asks_}) {
      for (auto& [price, queue] : *side) {
        for (auto order = queue.begin(); order != queue.end(); ++order) {
          if (order->id != id) continue;
          sink.OnCancelled(sim::engine::Cancelled{id, order->side, price, order->left, true});
          queue.erase(order);
          if (queue.empty()) side->erase(price);
          return true;
        }
      }
    }
    return false;
  }

  std::optional<Money> AuctionPrice(Money reference) const {
    if (bids_.empty() || asks_.empty()) return std::nullopt;
    const std::vector<Money> candidates = Candidates();
    if (candidates.empty()) return std::nullopt;
    if (rule_ == Rule::kMiddle || reference == 0) {
      return ((candidates.front() + candidates.back()) / tick_ + 1) / 2 * tick_;
    }
    return *std::min_element(candidates.begin(), candidates.end(),
                             [&](Money a, Money b) { return std::abs(a - reference) < std::abs(b - reference); });
  }

  int64_t Buying(Money price) const {
    return Sum(bids_, [&](Money bid) { return bid >= price; });
  }
  int64_t Selling(Money price) const {
    return Sum(asks_, [&](Money ask) { return ask <= price; });
  }

  template <typename Sink>
  void Uncross(Money reference, Sink& sink) {
    const std::optional<Money> price = AuctionPrice(reference);
    if (!price) return;
    while (!bids_.empty() && !asks_.empty() && bids_.rbegin()->first >= *price && asks_.begin()->first <= *price) {
      Order& bid = bids_.rbegin()->second.front();
      Order& ask = asks_.begin()->second.front();
      const int64_t quantity = std::min(bid.left, ask.left);
      sink.OnTrade(sim::engine::Trade{++trades_, bid.id, ask.id, *price, quantity, sim::engine::Aggressor::kNone});
      TakeFirst(bids_, std::prev(bids_.end()), quantity);
      TakeFirst(asks_, asks_.begin(), quantity);
    }
  }

 private:
  Prices& Own(Side side) { return side == Side::kBid ? bids_ : asks_; }
  Prices& Facing(Side side) { return side == Side::kBid ? asks_ : bids_; }

  template <typename Takes>
  static int64_t Sum(const Prices& side, Takes takes) {
    int64_t sum = 0;
    for (const auto& [price, queue] : side) {
      for (const Order& order : queue) sum += takes(price) ? order.left : 0;
    }
    return sum;
  }

  static void TakeFirst(Prices& side, Prices::iterator at, int64_t quantity) {
    Order& first = at->second.front();
    first.left -= quantity;
    if (first.left > 0) return;
    at->second.pop_front();
    if (at->second.empty()) side.erase(at);
  }

  /// The prices that all the conditions leave, from low to high.
  std::vector<Money> Candidates() const {
    std::vector<Money> prices;
    for (Money price = asks_.begin()->first; price <= bids_.rbegin()->first; price += tick_) {
      if (rule_ == Rule::kMiddle && !bids_.count(price) && !asks_.count(price)) continue;
      const int64_t traded = Traded(price);
      const bool better_bids_trade = Sum(bids_, [&](Money bid) { return bid > price; }) <= traded;
      const bool better_asks_trade = Sum(asks_, [&](Money ask) { return ask < price; }) <= traded;
      if (better_bids_trade && better_asks_trade) prices.push_back(price);
    }
    int64_t most = 0;
    for (const Money price : prices) most = std::max(most, Traded(price));
    prices.erase(std::remove_if(prices.begin(), prices.end(), [&](Money price) { return Traded(price) < most; }), prices.end());
    int64_t least = INT64_MAX;
    for (const Money price : prices) least = std::min(least, Unmatched(price));
    prices.erase(std::remove_if(prices.begin(), prices.end(), [&](Money price) { return Unmatched(price) > least; }), prices.end());
    return prices;
  }
  int64_t Traded(Money price) const { return std::min(Buying(price), Selling(price)); }
  int64_t Unmatched(Money price) const { return std::abs(Buying(price) - Selling(price)); }

  template <typename Sink>
  void Rest(const NewOrder& order, Money price, int64_t left, Sink& sink) {
    Own(order.side)[price].push_back({order.id, order.side, price, left});
    sink.OnRested(sim::engine::Rested{order.id, order.side, price, left});
  }

  template <typename Sink>
  static void CancelRest(const NewOrder& order, int64_t left, Sink& sink) {
    if (left > 0) sink.OnCancelled(sim::engine::Cancelled{order.id, order.side, order.price, left, false});
  }

  static bool Accepts(const NewOrder& order, Money price) {
    if (order.price == 0) return true;
    return order.side == Side::kBid ? price <= order.price : price >= order.price;
  }

  Money BestOf(Prices& side, bool highest) const {
    if (side.empty()) return 0;
    return highest ? side.rbegin()->first : side.begin()->first;
  }
  Money OwnBest(const NewOrder& order) { return BestOf(Own(order.side), order.side == Side::kBid); }
  Money FacingBest(const NewOrder& order) { return BestOf(Facing(order.side), order.side == Side::kAsk); }

  /// Trades at up to `levels` prices no worse than the order's own; the price of the last trade and what is left.
  template <typename Sink>
  std::pair<Money, int64_t> Take(const NewOrder& order, size_t levels, Sink& sink) {
    Money last = 0;
    int64_t left = order.quantity;
    std::set<Money> used;
    while (left > 0) {
      const Money price = FacingBest(order);
      if (price == 0 || !Accepts(order, price)) break;
      used.insert(price);
      if (used.size() > levels) break;
      Prices& side = Facing(order.side);
      const Order resting = side[price].front();
      const int64_t quantity = std::min(left, resting.left);
      const bool buys = order.side == Side::kBid;
      sink.OnTrade(sim::engine::Trade{++trades_, buys ? order.id : resting.id, buys ? resting.id : order.id, price, quantity,
                                      buys ? sim::engine::Aggressor::kBid : sim::engine::Aggressor::kAsk});
      TakeFirst(side, side.find(price), quantity);
      left -= quantity;
      last = price;
    }
    return {last, left};
  }

  template <typename Sink>
  void Arrive(const NewOrder& order, Sink& sink) {
    constexpr size_t kAll = SIZE_MAX;
    const Money own_best = OwnBest(order);
    const Money facing_best = FacingBest(order);
    switch (order.type) {
      case XTP_PRICE_LIMIT: {
        const auto [last, left] = Take(order, kAll, sink);
        if (left > 0) Rest(order, order.price, left, sink);
        break;
      }
      case XTP_PRICE_BEST_OR_CANCEL:
        CancelRest(order, Take(order, kAll, sink).second, sink);
        break;
      case XTP_PRICE_BEST5_OR_CANCEL:
        CancelRest(order, Take(order, 5, sink).second, sink);
        break;
      case XTP_PRICE_BEST5_OR_LIMIT: {
        const auto [last, left] = Take(order, 5, sink);
        const Money price = last != 0 ? last : own_best;
        if (left == 0) break;
        if (price != 0 && Accepts(order, price)) {
          Rest(order, price, left, sink);
        } else {
          CancelRest(order, left, sink);
        }
        break;
      }
      case XTP_PRICE_ALL_OR_CANCEL:
      case XTP_PRICE_LIMIT_OR_CANCEL: {
        const int64_t available = Sum(Facing(order.side), [&](Money price) { return Accepts(order, price); });
        CancelRest(order, available >= order.quantity ? Take(order, kAll, sink).second : order.quantity, sink);
        break;
      }
      case XTP_PRICE_FORWARD_BEST:
        if (own_best != 0 && Accepts(order, own_best)) {
          Rest(order, own_best, order.quantity, sink);
        } else {
          CancelRest(order, order.quantity, sink);
        }
        break;
      case XTP_PRICE_REVERSE_BEST_LIMIT: {
        if (facing_best == 0 || !Accepts(order, facing_best)) {
          CancelRest(order, order.quantity, sink);
          break;
        }
        NewOrder priced = order;
        priced.price = facing_best;
        const auto [last, left] = Take(priced, kAll, sink);
        if (left > 0) Rest(order, facing_best, left, sink);
        break;
      }
      default:
        break;
    }
  }

  Rule rule_;
  Money tick_;
  Phase phase_ = Phase::kContinuous;
  Prices bids_;
  Prices asks_;
  uint64_t trades_ = 0;
};

}  // namespace xtp::test
