#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/engine/matching_engine.h"
#include "sim/engine/snapshot_maker.h"
#include "sim/engine/tick_tape.h"
#include "sim/synthetic/listing.h"

namespace xtp::sim::synthetic {

/// Where one instrument is traded: its engine, led through the phases of the day, and what the exchange tells of it. Orders may come from
/// anybody: whoever adds them here meets the others in one book, and they stand in ticks and snapshots.
class Venue {
 public:
  /// Without `ticks` (Beijing publishes none) only snapshots are made; they are the same.
  Venue(const Listing& listing, engine::TickChannel& channel, bool ticks);
  Venue(const Venue&) = delete;

  const engine::MatchingEngine& engine() const { return engine_; }
  const engine::OrderBook& book() const { return engine_.book(); }
  /// The last price, before there is one the previous close.
  Money reference() const { return maker_.last_price() > 0 ? maker_.last_price() : pre_close_; }

  /// Of what happens from here on (YYYYMMDDHHMMSSsss).
  void SetTime(int64_t xtp_time);

  /// Takes an order and gives it a number; 0 when it is not accepted. `sink` is told what becomes of it (engine/order_types.h).
  template <typename Sink>
  engine::OrderId Add(engine::NewOrder order, Sink& sink);
  engine::OrderId Add(const engine::NewOrder& order);
  bool Cancel(engine::OrderId id);

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

 private:
  /// All that listen to the engine; `Other` is whoever sent the order.
  template <typename Other>
  struct Listeners {
    engine::SnapshotMaker& maker;
    engine::TickTape* tape;
    Other& other;

    template <typename Event>
    void Tell(void (engine::TickTape::*tick)(const Event&), const Event& event) {
      if (tape) (tape->*tick)(event);
    }
    void OnAccepted(const engine::NewOrder& order) {
      Tell(&engine::TickTape::OnAccepted, order);
      other.OnAccepted(order);
    }
    void OnTrade(const engine::Trade& trade) {
      maker.OnTrade(trade);
      Tell(&engine::TickTape::OnTrade, trade);
      other.OnTrade(trade);
    }
    void OnRested(const engine::Rested& rested) {
      Tell(&engine::TickTape::OnRested, rested);
      other.OnRested(rested);
    }
    void OnCancelled(const engine::Cancelled& cancelled) {
      Tell(&engine::TickTape::OnCancelled, cancelled);
      other.OnCancelled(cancelled);
    }
  };
  struct Nobody {
    void OnAccepted(const engine::NewOrder&) {}
    void OnTrade(const engine::Trade&) {}
    void OnRested(const engine::Rested&) {}
    void OnCancelled(const engine::Cancelled&) {}
  };

  template <typename Sink>
  Listeners<Sink> With(Sink& sink) {
    return {maker_, tape_ ? &*tape_ : nullptr, sink};
  }
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
  int64_t time_ = 0;
  Moment moment_ = Moment::kCall;
};

template <typename Sink>
engine::OrderId Venue::Add(engine::NewOrder order, Sink& sink) {
  const engine::TickChannel before = channel_;
  order.id = channel_.NextOrder();
  auto listeners = With(sink);
  if (engine_.Add(order, listeners) == engine::AddResult::kAccepted) return order.id;
  // Nothing was told of it: its number is the next one's.
  channel_ = before;
  return 0;
}

}  // namespace xtp::sim::synthetic
