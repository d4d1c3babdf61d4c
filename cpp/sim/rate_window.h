#pragma once
#include <cstdint>
#include <deque>

namespace xtp::sim {

/// How many things happened in the last `window_ms`, by the simulated clock.
class RateWindow {
 public:
  /// One more; gives how many there are now, it included.
  int64_t Add(int64_t now_ms, int64_t window_ms) {
    while (!times_.empty() && times_.front() <= now_ms - window_ms) times_.pop_front();
    times_.push_back(now_ms);
    return static_cast<int64_t>(times_.size());
  }

 private:
  std::deque<int64_t> times_;
};

}  // namespace xtp::sim
