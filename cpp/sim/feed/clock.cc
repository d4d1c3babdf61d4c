#include "sim/feed/clock.h"

#include <algorithm>

namespace xtp::sim {

using std::chrono::duration;
using std::chrono::duration_cast;
using std::chrono::steady_clock;

void Clock::Reset(int64_t opening) {
  running_ = false;
  begun_ = false;
  reached_ = next_ = opening;
}

void Clock::Run(double speed, int64_t next_record) {
  const int64_t now = Now();
  running_ = true;
  speed_ = speed;
  // Nobody wants to wait for the first record.
  base_time_ = begun_ ? now : next_record;
  base_moment_ = steady_clock::now();
  next_ = next_record;
}

void Clock::Stop() {
  reached_ = Now();
  running_ = false;
}

void Clock::Reach(int64_t time, int64_t next_record) {
  begun_ = true;
  reached_ = std::max(reached_, time);
  next_ = next_record;
}

int64_t Clock::Now() const {
  if (!Paced()) return reached_;
  const double passed = duration<double, std::milli>(steady_clock::now() - base_moment_).count() * speed_;
  // What is due but not yet played has not happened.
  return std::clamp(base_time_ + static_cast<int64_t>(passed), reached_, std::max(reached_, next_));
}

Clock::Moment Clock::When(int64_t time) const {
  if (!Paced()) return Moment::min();
  return base_moment_ +
         duration_cast<steady_clock::duration>(duration<double, std::milli>(static_cast<double>(time - base_time_) / speed_));
}

}  // namespace xtp::sim
