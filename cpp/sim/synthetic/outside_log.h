#pragma once
#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

#include "sim/market/marketplace.h"

namespace xtp::sim::synthetic {

/// What orders from outside did to a day, and when: between which steps of the day. Who makes the day again, on a thread of his own while
/// the first one goes on, reads it there.
class OutsideLog {
 public:
  struct Action {
    uint64_t step;  // so many were made before it
    int64_t time;   // of the day
    bool cancel;    // else a new order
    MarketOrder order;
  };

  void Append(const Action& action) {
    std::lock_guard lock(mutex_);
    actions_.push_back(action);
  }
  /// Nothing when so many were not yet done.
  std::optional<Action> At(size_t index) const {
    std::lock_guard lock(mutex_);
    return index < actions_.size() ? std::optional(actions_[index]) : std::nullopt;
  }

 private:
  mutable std::mutex mutex_;
  std::vector<Action> actions_;
};

}  // namespace xtp::sim::synthetic
