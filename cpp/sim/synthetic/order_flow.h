#pragma once
#include <cstdint>
#include <vector>

#include "sim/base/random.h"
#include "sim/synthetic/listing.h"
#include "sim/synthetic/venue.h"

namespace xtp::sim::synthetic {

constexpr int64_t kNever = INT64_MAX;

/// All traders of one instrument. They believe in a fair value, which nobody publishes and which wanders at random with every order; they
/// bid below it and ask above it, take what is cheap or dear by it, and change their minds. So prices wander too, and most where most
/// orders come.
class OrderFlow {
 public:
  /// `orders` a day.
  OrderFlow(const Listing& listing, int64_t orders, uint64_t seed);

  /// Waits for the next action from this time of the day on.
  void Begin(int64_t time);
  /// Time of the day; kNever while the market takes no orders.
  int64_t next_time() const { return next_time_; }
  void Act(Venue& venue);

 private:
  using Side = engine::Side;

  void Wait();
  void MoveFairValue(int64_t activity);
  void ActInCall(Venue& venue);
  void ActInTrading(Venue& venue);

  void AddNear(Venue& venue);
  void AddEager(Venue& venue);
  void Take(Venue& venue);
  void CancelOne(Venue& venue);
  void Add(Venue& venue, const engine::NewOrder& order);
  void ForgetEnded(const engine::OrderBook& book);

  Side SomeSide() { return random_.Below(2) == 0 ? Side::kBid : Side::kAsk; }
  Side SideOfTaker(const Venue& venue);
  /// `distance` on the cautious side of the fair value, on a tick and within the day's limits.
  Money PriceAt(Side side, int64_t fine_distance) const;
  Money WithinLimits(Money price) const;
  int64_t SomeQuantity(int64_t largest);

  // Prices in 1/1024 of money, for moves of less than a tick.
  static constexpr int64_t kFine = 1024;

  const Listing& listing_;
  const int64_t orders_;
  const int64_t sigma_;          // fine; a move of the fair value at noon
  const Money spacing_;          // how far apart traders think: a tick, more for dear shares
  const int64_t usual_resting_;  // orders in the book, around which their number stays
  const int64_t usual_lots_;
  Random random_;
  int64_t fair_;                          // fine
  int64_t clock_us_ = 0;                  // microseconds of the day, of the next action
  int64_t next_time_ = kNever;            // the same in milliseconds
  std::vector<engine::OrderId> resting_;  // orders that may still wait
};

}  // namespace xtp::sim::synthetic
