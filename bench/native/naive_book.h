#pragma once
#include <algorithm>
#include <list>
#include <map>
#include <unordered_map>

#include "sim/engine/order_types.h"

namespace xtp::bench {

/// The book as it is usually written first: a map of prices, a list of orders at each, an index by number. Limit orders and cancels only.
class NaiveBook {
 public:
  using NewOrder = sim::engine::NewOrder;
  using Side = sim::engine::Side;

  template <typename Sink>
  void Add(const NewOrder& order, Sink& sink) {
    const Side facing = sim::engine::Opposite(order.side);
    int64_t left = order.quantity;
    Prices& prices = sides_[static_cast<size_t>(facing)];
    while (left > 0 && !prices.empty()) {
      const auto best = prices.begin();
      if (-best->first < sim::engine::Rank(facing, order.price)) break;
      Resting& resting = best->second.front();
      const int64_t quantity = std::min(left, resting.left);
      const bool buys = order.side == Side::kBid;
      sink.OnTrade(sim::engine::Trade{++trades_, buys ? order.id : resting.id, buys ? resting.id : order.id, resting.price, quantity,
                                      sim::engine::AggressorOf(order.side)});
      left -= quantity;
      resting.left -= quantity;
      if (resting.left > 0) continue;
      index_.erase(resting.id);
      best->second.pop_front();
      if (best->second.empty()) prices.erase(best);
    }
    if (left == 0) return;
    // The best price first on both sides.
    Queue& queue = sides_[static_cast<size_t>(order.side)][-sim::engine::Rank(order.side, order.price)];
    queue.push_back({order.id, order.side, order.price, left});
    index_[order.id] = std::prev(queue.end());
  }

  void Cancel(uint64_t id) {
    const auto found = index_.find(id);
    if (found == index_.end()) return;
    const Resting order = *found->second;
    Prices& prices = sides_[static_cast<size_t>(order.side)];
    const auto at = prices.find(-sim::engine::Rank(order.side, order.price));
    at->second.erase(found->second);
    if (at->second.empty()) prices.erase(at);
    index_.erase(found);
  }

 private:
  struct Resting {
    uint64_t id;
    Side side;
    sim::Money price;
    int64_t left;
  };
  using Queue = std::list<Resting>;
  using Prices = std::map<int64_t, Queue>;

  Prices sides_[2];
  std::unordered_map<uint64_t, Queue::iterator> index_;
  uint64_t trades_ = 0;
};

}  // namespace xtp::bench
