#pragma once
#include <cstdint>
#include <limits>
#include <vector>

namespace xtp::core {

/// The times of the newest orders: as many as may go out within one second, the oldest next to be overwritten.
class SecondWindow {
 public:
  static constexpr int64_t kSecondNs = 1'000'000'000;

  /// How many may be taken within any second. Keeps the times of the newest.
  void Resize(uint32_t limit) {
    std::vector<int64_t> times(limit, kNever);
    const auto kept = times_.size() < limit ? times_.size() : limit;
    for (size_t back = 1; back <= kept; back++) times[limit - back] = times_[(next_ + times_.size() - back) % times_.size()];
    times_ = std::move(times);
    next_ = 0;
  }

  /// False: none is left within the second that ends now, and none was taken. Times never go back.
  bool Take(int64_t now) {
    if (times_.empty() || now - times_[next_] < kSecondNs) return false;
    times_[next_] = now;
    if (++next_ == times_.size()) next_ = 0;
    return true;
  }

 private:
  static constexpr int64_t kNever = std::numeric_limits<int64_t>::min() / 2;  // far enough from both ends to be subtracted

  std::vector<int64_t> times_;
  size_t next_ = 0;
};

}  // namespace xtp::core
