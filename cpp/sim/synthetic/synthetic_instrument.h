#pragma once
#include <cstdint>

#include "sim/feed/feed.h"
#include "sim/synthetic/listing.h"
#include "sim/synthetic/order_flow.h"
#include "sim/synthetic/settings.h"
#include "sim/synthetic/snapshot_times.h"
#include "sim/synthetic/venue.h"

namespace xtp::sim::synthetic {

/// The day of one instrument: phases, orders and snapshots in their order, one at a time.
class SyntheticInstrument {
 public:
  /// `events` is told what becomes of orders from outside.
  SyntheticInstrument(const Settings& settings, int64_t index, const Listing& listing, engine::TickChannel& channel,
                      std::vector<MarketEvent>& events);
  SyntheticInstrument(const SyntheticInstrument&) = delete;

  /// Of the next step, time of the day; kNever after the last one.
  int64_t next_time() const { return next_time_; }
  void Step();
  /// The next record that the last step made; false when there is none left.
  bool Take(FeedRecord& record);
  bool HasRecord() const { return snapshot_due_ || (venue_.HasTicks() && taken_ticks_ < venue_.ticks().size()); }
  /// Time of the day of the last step.
  int64_t time() const { return time_; }

  const Listing& listing() const { return listing_; }
  const Venue& venue() const { return venue_; }
  /// Where orders from outside meet the flow, at a time of the day between the last step and the next one. A phase that begins at that
  /// time has begun then.
  Venue& VenueAt(int64_t time);

 private:
  int64_t PhaseTime() const;
  void EnterPhase();
  void FindNext();

  const uint32_t trading_day_;
  const Listing listing_;
  Venue venue_;
  OrderFlow flow_;
  SnapshotTimes snapshots_;
  size_t phase_ = 0;
  int64_t next_time_ = 0;
  int64_t time_ = 0;
  int64_t xtp_time_ = 0;
  size_t taken_ticks_ = 0;
  bool snapshot_due_ = false;
};

}  // namespace xtp::sim::synthetic
