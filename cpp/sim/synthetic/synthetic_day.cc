#include "sim/synthetic/synthetic_day.h"

#include <algorithm>
#include <cstring>

#include "sim/base/market_time.h"

namespace xtp::sim::synthetic {

namespace {

engine::TickStyle StyleOf(const Listing& listing) {
  return listing.info.exchange_id == XTP_EXCHANGE_SH ? engine::TickStyle::kShanghai : engine::TickStyle::kShenzhen;
}

}  // namespace

SyntheticDay::SyntheticDay(const Settings& settings, std::shared_ptr<OutsideLog> log)
    : settings_(settings), repeats_(log != nullptr), midnight_(FromXtpTime(AtTime(settings.trading_day, 0))), log_(std::move(log)) {
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
  outside_ticks_.clear();
  events_.clear();
  current_ = nullptr;
  repeated_ = steps_ = given_ = 0;
  if (!repeats_) log_ = std::make_shared<OutsideLog>();
  for (size_t index = 0; index < listings_.size(); ++index) {
    const Listing& listing = listings_[index];
    engine::TickChannel& channel = channels_.try_emplace(listing.channel, StyleOf(listing), listing.channel).first->second;
    const SyntheticInstrument& made = instruments_.emplace_back(settings_, static_cast<int64_t>(index), listing, channel, events_);
    heap_.push_back({made.next_time(), index});
  }
  std::make_heap(heap_.begin(), heap_.end());
}

/// One step of the instrument whose turn it is. The numbers of a channel rise with the time because all its instruments are stepped in the
/// order of their times.
void SyntheticDay::MakeStep() {
  steps_++;
  std::pop_heap(heap_.begin(), heap_.end());
  Due& due = heap_.back();
  SyntheticInstrument& instrument = instruments_[due.instrument];
  // An order from outside may have begun a phase before its turn came.
  if (instrument.next_time() == due.time) {
    current_ = &instrument;
    current_->Step();
  }
  due.time = instrument.next_time();
  if (due.time == kNever) {
    heap_.pop_back();
  } else {
    std::push_heap(heap_.begin(), heap_.end());
  }
}

bool SyntheticDay::TakeOutsideTick(FeedRecord& record) {
  if (outside_ticks_.empty()) return false;
  std::memset(static_cast<void*>(&record), 0, sizeof record);
  record.kind = FeedRecord::Kind::kTick;
  record.time = AtTime(settings_.trading_day, ClockTime(outside_ticks_.front().time));
  record.tick = outside_ticks_.front().tick;
  outside_ticks_.pop_front();
  return true;
}

/// What the last step made comes before what was done from outside after it.
bool SyntheticDay::TakeRecord(FeedRecord& record) {
  if ((!current_ || !current_->Take(record)) && !TakeOutsideTick(record)) return false;
  given_++;
  return true;
}

int64_t SyntheticDay::NextTime() const {
  if (current_ && current_->HasRecord()) return midnight_ + current_->time();
  if (!outside_ticks_.empty()) return midnight_ + outside_ticks_.front().time;
  return heap_.empty() ? kNever : midnight_ + heap_.front().time;
}

bool SyntheticDay::Step(FeedRecord& record) {
  const bool told = Move(record);
  if (heap_.empty()) record_count_ = given_;
  return told;
}

bool SyntheticDay::Move(FeedRecord& record) {
  if (TakeRecord(record)) return true;
  if (repeats_) {
    Repeat();
    if (TakeRecord(record)) return true;
  }
  if (heap_.empty()) return false;
  MakeStep();
  return TakeRecord(record);
}

bool SyntheticDay::Next(FeedRecord& record) {
  for (;;) {
    const bool ended = heap_.empty();
    if (Step(record)) return true;
    if (ended) return false;
  }
}

int64_t SyntheticDay::TimeOf(int64_t xtp_time) const { return FromXtpTime(xtp_time) - midnight_; }

uint64_t SyntheticDay::Add(const MarketOrder& order, int64_t now) {
  const OutsideLog::Action action{steps_, TimeOf(now), false, order};
  log_->Append(action);
  return Perform(action);
}

void SyntheticDay::Cancel(size_t instrument, uint64_t order, int64_t now) {
  const OutsideLog::Action action{steps_, TimeOf(now), true, {order, instrument, false, XTP_PRICE_LIMIT, 0, 0}};
  log_->Append(action);
  Perform(action);
}

uint64_t SyntheticDay::Perform(const OutsideLog::Action& action) {
  const MarketOrder& order = action.order;
  SyntheticInstrument& instrument = instruments_[order.instrument];
  const bool ticks = instrument.venue().HasTicks();
  const size_t told = ticks ? instrument.venue().ticks().size() : 0;
  Venue& venue = instrument.VenueAt(action.time);
  uint64_t number = 0;
  if (action.cancel) {
    venue.CancelOurs(order.id);
  } else {
    const engine::Side side = order.buy ? engine::Side::kBid : engine::Side::kAsk;
    number = venue.AddOurs({0, side, order.type, order.limit, order.quantity}, order.id);
  }
  if (!ticks) return number;
  // Ticks of the last step may still have to be told, those of other instruments among them.
  for (size_t i = told; i < venue.ticks().size(); ++i) outside_ticks_.push_back({action.time, venue.ticks()[i]});
  venue.KeepTicks(told);
  return number;
}

/// Does once more what was done at this place of the day.
void SyntheticDay::Repeat() {
  for (; const std::optional<OutsideLog::Action> action = log_->At(repeated_); ++repeated_) {
    if (action->step != steps_) break;
    Perform(*action);
  }
  events_.clear();
}

}  // namespace xtp::sim::synthetic
