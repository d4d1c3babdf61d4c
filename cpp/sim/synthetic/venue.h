#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/engine/matching_engine.h"
#include "sim/engine/snapshot_maker.h"
#include "sim/engine/tick_tape.h"
#include "sim/synthetic/listing.h"
#include "sim/synthetic/outsiders.h"

namespace xtp::sim::synthetic {

/// Where one instrument is traded: its engine, led through the phases of the day, and what the exchange tells of it. Orders from outside
/// meet the others in one book, and they stand in ticks and snapshots.
class Venue {
 public:
  /// Without `ticks` (Beijing publishes none) only snapshots are made; they are the same.
  Venue(const Listing& listing, engine::TickChannel& channel, bool ticks, std::vector<MarketEvent>& events);
  Venue(const Venue&) = delete;

  const engine::MatchingEngine& engine() const { return engine_; }
  const engine::OrderBook& book() const { return engine_.book(); }
  /// The last price, before there is one the previous close.
  Money reference() const { return maker_.last_price() > 0 ? maker_.last_price() : pre_close_; }

  /// Of what happens from here on (YYYYMMDDHHMMSSsss).
  void SetTime(int64_t xtp_time);

  /// Takes an order and gives it a number; 0 when it is not accepted.
  engine::OrderId Add(engine::NewOrder order);
  bool Cancel(engine::OrderId id);
  /// The same for an order of ours, of which is told what becomes of it.
  engine::OrderId AddOurs(const engine::NewOrder& order, uint64_t ours);
  void CancelOurs(uint64_t ours);

  // The phases, in the order of the day.

  void CallForOpening();
  void EndOpeningCall();
  void Trade();
  void Break();
  void CallForClosing();
  void EndDay();

  FeedRecord Snapshot() const;
  /// What was told since ClearTicks.
  const std::vector<XTPTBT>& ticks() const { return tape_->ticks(); }
  bool HasTicks() const { return tape_.has_value(); }
  void ClearTicks() {
    if (tape_) tape_->Clear();
  }
  /// Takes back all but the first `count`.
  void KeepTicks(size_t count) {
    if (tape_) tape_->Keep(count);
  }

 private:
  /// All that listen to the engine.
  struct Listeners {
    engine::SnapshotMaker& maker;
    engine::TickTape* tape;
    Outsiders& outsiders;

    void OnAccepted(const engine::NewOrder& order) {
      if (tape) tape->OnAccepted(order);
      outsiders.OnAccepted(order);
    }
    void OnTrade(const engine::Trade& trade) {
      maker.OnTrade(trade);
      if (tape) tape->OnTrade(trade);
      outsiders.OnTrade(trade);
    }
    void OnRested(const engine::Rested& rested) {
      if (tape) tape->OnRested(rested);
      outsiders.OnRested(rested);
    }
    void OnCancelled(const engine::Cancelled& cancelled) {
      if (tape) tape->OnCancelled(cancelled);
      outsiders.OnCancelled(cancelled);
    }
  };

  Listeners listeners() { return {maker_, tape_ ? &*tape_ : nullptr, outsiders_}; }
  void Uncross();
  void State(std::string_view flag);
  std::string_view Status() const;

  enum class Moment : uint8_t { kCall, kOpened, kTrading, kBreak, kClosingCall, kClosed };

  XTP_EXCHANGE_TYPE exchange_;
  Money pre_close_;
  engine::TickChannel& channel_;
  engine::MatchingEngine engine_;
  engine::SnapshotMaker maker_;
  std::optional<engine::TickTape> tape_;
  Outsiders outsiders_;
  int64_t time_ = 0;
  Moment moment_ = Moment::kCall;
};

}  // namespace xtp::sim::synthetic
