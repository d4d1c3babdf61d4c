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

/// So many in so long a time are allowed; one more trips the rule for a while. `count` 0: off.
struct RateRule {
  int64_t count = 0;
  int64_t window_ms = 0;
  int64_t pause_ms = 0;
};

/// Watches one such rule.
class Breaker {
 public:
  enum class State { kClosed, kTrips, kOpen };

  State Add(const RateRule& rule, int64_t now_ms) {
    if (rule.count == 0) return State::kClosed;
    if (now_ms < open_until_) return State::kOpen;
    if (window_.Add(now_ms, rule.window_ms) <= rule.count) return State::kClosed;
    open_until_ = now_ms + rule.pause_ms;
    window_ = {};
    return State::kTrips;
  }

 private:
  RateWindow window_;
  int64_t open_until_ = 0;
};

}  // namespace xtp::sim
