#pragma once
#include <chrono>
#include <cstdint>

namespace xtp::sim {

/// Simulated time, in milliseconds since 1970 UTC. It moves with the records that are played, and between two of them it runs along with
/// real time while the feed is played at a pace.
class Clock {
 public:
  using Moment = std::chrono::steady_clock::time_point;

  /// `opening` is the time before the first record.
  void Reset(int64_t opening);
  /// Takes up a pace from now on; 0 is as fast as possible.
  void Run(double speed, int64_t next_record);
  void Stop();
  /// A record was played, and the following one is due at `next_record` (of the same scale, INT64_MAX without one).
  void Reach(int64_t time, int64_t next_record);

  int64_t Now() const;
  /// When a simulated moment comes; in the past at full speed.
  Moment When(int64_t time) const;

 private:
  bool Paced() const { return running_ && speed_ > 0; }

  int64_t reached_ = 0;
  int64_t next_ = 0;
  bool begun_ = false;
  bool running_ = false;
  double speed_ = 0;
  int64_t base_time_ = 0;
  Moment base_moment_{};
};

}  // namespace xtp::sim
