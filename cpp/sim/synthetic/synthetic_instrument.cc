#include "sim/synthetic/synthetic_instrument.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "sim/base/market_time.h"
#include "sim/synthetic/trading_hours.h"

namespace xtp::sim::synthetic {

namespace {

struct PhaseChange {
  int64_t time;
  void (Venue::*enter)();
};

constexpr PhaseChange kPhases[] = {
    {kCallBegins, &Venue::CallForOpening}, {kOpening, &Venue::EndOpeningCall},     {kMorning, &Venue::Trade}, {kLunch, &Venue::Break},
    {kAfternoon, &Venue::Trade},           {kClosingCall, &Venue::CallForClosing}, {kClose, &Venue::EndDay},
};

}  // namespace

SyntheticInstrument::SyntheticInstrument(const Settings& settings, int64_t index, const Listing& listing, engine::TickChannel& channel,
                                         std::vector<MarketEvent>& events)
    : trading_day_(settings.trading_day),
      listing_(listing),
      venue_(listing_, channel, settings.ticks, events),
      flow_(listing_, settings.orders, SeedOf(settings.seed, index, 2)),
      snapshots_(settings.snapshot_ms, index) {
  FindNext();
}

int64_t SyntheticInstrument::PhaseTime() const { return phase_ < std::size(kPhases) ? kPhases[phase_].time : kNever; }

void SyntheticInstrument::FindNext() {
  next_time_ = std::min({PhaseTime(), flow_.next_time(), snapshots_.ended() ? kNever : snapshots_.next()});
}

void SyntheticInstrument::Step() {
  venue_.ClearTicks();
  taken_ticks_ = 0;
  time_ = next_time_;
  xtp_time_ = AtTime(trading_day_, ClockTime(time_));
  venue_.SetTime(xtp_time_);
  if (next_time_ == PhaseTime()) {
    EnterPhase();
  } else if (next_time_ == flow_.next_time()) {
    flow_.Act(venue_);
  } else {
    snapshot_due_ = true;
    snapshots_.Advance();
  }
  FindNext();
}

Venue& SyntheticInstrument::VenueAt(int64_t time) {
  venue_.SetTime(AtTime(trading_day_, ClockTime(time)));
  while (PhaseTime() <= time) EnterPhase();
  FindNext();
  return venue_;
}

void SyntheticInstrument::EnterPhase() {
  (venue_.*kPhases[phase_].enter)();
  flow_.Begin(kPhases[phase_].time);
  phase_++;
}

bool SyntheticInstrument::Take(FeedRecord& record) {
  if (snapshot_due_) {
    snapshot_due_ = false;
    record = venue_.Snapshot();
    return true;
  }
  if (!HasRecord()) return false;
  std::memset(static_cast<void*>(&record), 0, sizeof record);
  record.kind = FeedRecord::Kind::kTick;
  record.time = xtp_time_;
  record.tick = venue_.ticks()[taken_ticks_++];
  return true;
}

}  // namespace xtp::sim::synthetic
