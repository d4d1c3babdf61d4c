#pragma once
#include <cstdint>

#include "sim/synthetic/trading_hours.h"

namespace xtp::sim::synthetic {

/// When an instrument's snapshots come: in an even rhythm, every minute where nothing trades, and one after the close.
class SnapshotTimes {
 public:
  /// Instruments take turns within the interval, so that the market does not speak all at once.
  SnapshotTimes(int64_t interval, int64_t index) : interval_(interval), turn_(index * kSpread % interval), next_(kCallBegins + turn_) {}

  /// Time of the day.
  int64_t next() const { return next_; }
  bool ended() const { return ended_; }
  void Advance() {
    ended_ = next_ >= kClose;
    const int64_t break_end = BreakEnd(next_);
    next_ += break_end > 0 ? kMinute : interval_;
    if (break_end > 0 && next_ > break_end) next_ = break_end + turn_;
  }

 private:
  static constexpr int64_t kSpread = 7919;  // a prime: neighbours are far apart, and all turns are used

  /// 0 when nothing is interrupted.
  static int64_t BreakEnd(int64_t time) {
    if (time >= kOpening && time < kMorning) return kMorning;
    return time >= kLunch && time < kAfternoon ? kAfternoon : 0;
  }

  int64_t interval_;
  int64_t turn_;
  int64_t next_;
  bool ended_ = false;
};

}  // namespace xtp::sim::synthetic
