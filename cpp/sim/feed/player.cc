#include "sim/feed/player.h"

#include <algorithm>
#include <cstring>

#include "sim/base/market_time.h"

namespace xtp::sim {

namespace {

// The day begins here: orders may be sent long before the first record.
constexpr int32_t kBeforeMarket = 83000000;

}  // namespace

void Player::Load(std::unique_ptr<Feed> feed) {
  feed_ = std::move(feed);
  Rewind();
}

void Player::Rewind() {
  feed_->Rewind();
  live_ = feed_->live();
  playing_ = false;
  played_ = 0;
  if (!live_) Fetch();
  const int64_t opening = FromXtpTime(AtTime(feed_->trading_day(), kBeforeMarket));
  clock_.Reset(std::min(opening, next_time()));
}

void Player::Fetch() { next_time_ = feed_->Next(*next_) ? FromXtpTime(next_->time) : kNever; }

void Player::Start(double speed) {
  playing_ = true;
  speed_ = speed;
  clock_.Run(speed, next_time());
}

void Player::Pause() {
  playing_ = false;
  clock_.Stop();
}

bool Player::Take(FeedRecord& record) {
  const int64_t time = next_time();
  bool told = true;
  if (live_) {
    told = live_->Step(record);
  } else {
    // As bytes: padding belongs to what a subscriber gets.
    std::memcpy(static_cast<void*>(&record), next_.get(), sizeof record);
    Fetch();
  }
  if (told) played_++;
  clock_.Reach(time, next_time());
  return told;
}

}  // namespace xtp::sim
