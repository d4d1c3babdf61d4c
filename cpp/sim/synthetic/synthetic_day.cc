#include "sim/synthetic/synthetic_day.h"

#include <algorithm>

namespace xtp::sim::synthetic {

namespace {

engine::TickStyle StyleOf(const Listing& listing) {
  return listing.info.exchange_id == XTP_EXCHANGE_SH ? engine::TickStyle::kShanghai : engine::TickStyle::kShenzhen;
}

}  // namespace

SyntheticDay::SyntheticDay(const Settings& settings) : settings_(settings) {
  for (int64_t index = 0; index < settings_.instruments; ++index) {
    listings_.push_back(MakeListing(settings_.seed, index, settings_.trading_day));
    infos_.push_back(listings_.back().info);
  }
  if (!settings_.ticks) record_count_ = CountSnapshots();
  Rewind();
}

uint64_t SyntheticDay::CountSnapshots() const {
  uint64_t count = 0;
  for (int64_t index = 0; index < settings_.instruments; ++index) {
    for (SnapshotTimes times(settings_.snapshot_ms, index); !times.ended(); times.Advance()) count++;
  }
  return count;
}

void SyntheticDay::Rewind() {
  heap_.clear();
  instruments_.clear();
  channels_.clear();
  current_ = nullptr;
  given_ = 0;
  for (size_t index = 0; index < listings_.size(); ++index) {
    const Listing& listing = listings_[index];
    engine::TickChannel& channel = channels_.try_emplace(listing.channel, StyleOf(listing), listing.channel).first->second;
    const SyntheticInstrument& made = instruments_.emplace_back(settings_, static_cast<int64_t>(index), listing, channel);
    heap_.push_back({made.next_time(), index});
  }
  std::make_heap(heap_.begin(), heap_.end());
}

/// One step of the instrument whose turn it is; false at the end. The numbers of a channel rise with the time because all its instruments
/// are stepped in the order of their times.
bool SyntheticDay::Step() {
  if (heap_.empty()) return false;
  std::pop_heap(heap_.begin(), heap_.end());
  Due& due = heap_.back();
  current_ = &instruments_[due.instrument];
  current_->Step();
  due.time = current_->next_time();
  if (due.time == kNever) {
    heap_.pop_back();
  } else {
    std::push_heap(heap_.begin(), heap_.end());
  }
  return true;
}

bool SyntheticDay::Next(FeedRecord& record) {
  while (!current_ || !current_->Take(record)) {
    if (Step()) continue;
    record_count_ = given_;
    return false;
  }
  given_++;
  return true;
}

}  // namespace xtp::sim::synthetic
