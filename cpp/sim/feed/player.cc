#include "sim/feed/player.h"

#include <cstring>
#include <limits>

#include "sim/base/market_time.h"

namespace xtp::sim {

namespace {

// Orders that come before the first record are dated here.
constexpr int32_t kBeforeMarket = 90000000;

}  // namespace

void Player::Load(std::unique_ptr<Feed> feed) {
  feed_ = std::move(feed);
  Rewind();
}

void Player::Rewind() {
  feed_->Rewind();
  playing_ = false;
  played_ = 0;
  Fetch();
  const int64_t opening = FromXtpTime(AtTime(feed_->trading_day(), kBeforeMarket));
  clock_.Reset(opening < next_time_ ? opening : next_time_);
}

void Player::Fetch() {
  has_next_ = feed_->Next(*next_);
  next_time_ = has_next_ ? FromXtpTime(next_->time) : std::numeric_limits<int64_t>::max();
}

void Player::Start(double speed) {
  playing_ = true;
  speed_ = speed;
  clock_.Run(speed, next_time_);
}

void Player::Pause() {
  playing_ = false;
  clock_.Stop();
}

void Player::Take(FeedRecord& record) {
  // As bytes: padding belongs to what a subscriber gets.
  std::memcpy(static_cast<void*>(&record), next_.get(), sizeof record);
  const int64_t time = next_time_;
  Fetch();
  played_++;
  clock_.Reach(time, next_time_);
}

}  // namespace xtp::sim
