#pragma once
#include <algorithm>
#include <cstdint>
#include <vector>

#include "sim/market/marketplace.h"
#include "sim/recorded/recorded_book.h"

namespace xtp::sim::recorded {

/// An order of ours that waits beside a recorded book.
struct WaitingOrder {
  uint64_t id;
  Side side;
  Money price;
  int64_t left;
  int64_t arrived;  // XTP time
  Ahead ahead;
};

/// Those of one side, better prices first, then earlier arrival.
class WaitingOrders {
 public:
  bool empty() const { return orders_.empty(); }
  WaitingOrder& best() { return orders_.front(); }
  std::vector<WaitingOrder>& all() { return orders_; }

  void Add(WaitingOrder order) {
    const auto before = [](const WaitingOrder& a, const WaitingOrder& b) {
      return engine::Rank(a.side, a.price) > engine::Rank(b.side, b.price);
    };
    orders_.insert(std::upper_bound(orders_.begin(), orders_.end(), order, before), std::move(order));
  }
  WaitingOrder* Find(uint64_t id) {
    const auto at = std::find_if(orders_.begin(), orders_.end(), [id](const WaitingOrder& order) { return order.id == id; });
    return at == orders_.end() ? nullptr : &*at;
  }
  void Remove(uint64_t id) {
    orders_.erase(std::remove_if(orders_.begin(), orders_.end(), [id](const WaitingOrder& order) { return order.id == id; }),
                  orders_.end());
  }
  void RemoveFilled() {
    orders_.erase(std::remove_if(orders_.begin(), orders_.end(), [](const WaitingOrder& order) { return order.left == 0; }), orders_.end());
  }

 private:
  std::vector<WaitingOrder> orders_;
};

}  // namespace xtp::sim::recorded
