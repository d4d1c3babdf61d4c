#pragma once
#include <cstdint>
#include <limits>
#include <memory>

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
  bool finished() const { return next_time() == kNever; }
  /// When the next record is due, in milliseconds; of a live day when something happens next. INT64_MAX at the end.
  int64_t next_time() const { return live_ ? live_->NextTime() : next_time_; }
  /// nullptr for a recorded day.
  LiveDay* live() const { return live_; }

  void Start(double speed);
  void Pause();
  bool playing() const { return playing_; }
  bool at_full_speed() const { return playing_ && speed_ == 0; }
  /// How many times real speed; 0 where real time does not matter.
  double pace() const { return playing_ ? speed_ : 0; }
  /// When a simulated time comes.
  Clock::Moment When(int64_t time) const { return clock_.When(time); }

  int64_t now() const { return clock_.Now(); }
  /// Moves to the next record and gives it out; there must be one. False when a live day has nothing to tell of what happened.
  bool Take(FeedRecord& record);
  /// Time passes without a record.
  void WaitUntil(int64_t time) { clock_.Reach(time, next_time()); }

 private:
  static constexpr int64_t kNever = std::numeric_limits<int64_t>::max();

  void Fetch();

  std::unique_ptr<Feed> feed_;
  LiveDay* live_ = nullptr;
  Clock clock_;
  // Of a recorded day, which is read ahead.
  std::unique_ptr<FeedRecord> next_ = std::make_unique<FeedRecord>();
  int64_t next_time_ = 0;
  uint64_t played_ = 0;
  bool playing_ = false;
  double speed_ = 0;
};

}  // namespace xtp::sim
