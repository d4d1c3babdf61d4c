#pragma once
#include <cstdint>
#include <set>
#include <utility>
#include <vector>

#include "sim/trading/topic_log.h"

namespace xtp::sim {

/// Orders of an account of which nothing is told for now, and what there is to tell of them, in its order.
class Silence {
 public:
  void Begin(uint64_t order_id) { orders_.insert(order_id); }
  /// False: the event is to be told.
  bool Takes(const PublicEvent& event) {
    if (orders_.count(event.order_id()) == 0) return false;
    kept_.push_back(event);
    return true;
  }
  /// It is over; gives what was kept back.
  std::vector<PublicEvent> End() {
    orders_.clear();
    return std::exchange(kept_, {});
  }

 private:
  std::set<uint64_t> orders_;
  std::vector<PublicEvent> kept_;
};

}  // namespace xtp::sim
