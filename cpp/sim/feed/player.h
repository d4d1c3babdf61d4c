#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "sim/feed/clock.h"
#include "sim/feed/feed.h"

namespace xtp::sim {

/// The place in the feed and the pace at which it is played.
class Player {
 public:
  void Load(std::unique_ptr<Feed> feed);
  void Rewind();

  const Feed& feed() const { return *feed_; }
  uint64_t played() const { return played_; }
  bool finished() const { return !has_next_; }
  /// The next record's time in milliseconds; INT64_MAX at the end.
  int64_t next_time() const { return next_time_; }

  void Start(double speed);
  void Pause();
  bool playing() const { return playing_; }
  bool at_full_speed() const { return playing_ && speed_ == 0; }
  /// How many times real speed; 0 where real time does not matter.
  double pace() const { return playing_ ? speed_ : 0; }
  /// When a simulated time comes.
  Clock::Moment When(int64_t time) const { return clock_.When(time); }

  int64_t now() const { return clock_.Now(); }
  /// Moves to the next record and gives it out; there must be one.
  void Take(FeedRecord& record);
  /// Time passes without a record.
  void WaitUntil(int64_t time) { clock_.Reach(time, next_time_); }

 private:
  void Fetch();

  std::unique_ptr<Feed> feed_;
  Clock clock_;
  std::unique_ptr<FeedRecord> next_ = std::make_unique<FeedRecord>();
  bool has_next_ = false;
  int64_t next_time_ = 0;
  uint64_t played_ = 0;
  bool playing_ = false;
  double speed_ = 0;
};

}  // namespace xtp::sim
