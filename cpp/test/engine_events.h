#pragma once
#include <cstdint>
#include <tuple>
#include <vector>

#include "sim/engine/order_types.h"

namespace xtp::test {

/// What the engine told, in one shape, so that two accounts of the same day can be compared.
struct Event {
  enum class Kind { kTrade, kRested, kCancelled };

  Kind kind;
  uint64_t number;  // of the trade
  uint64_t bid;     // the order's number stands on its side
  uint64_t ask;
  sim::Money price;
  int64_t quantity;
  sim::engine::Aggressor aggressor;
  bool rested;  // of a cancel

  auto All() const { return std::tie(kind, number, bid, ask, price, quantity, aggressor, rested); }
  bool operator==(const Event& other) const { return All() == other.All(); }
};

/// A sink that writes everything down.
struct Recorder {
  std::vector<Event> events;

  void OnAccepted(const sim::engine::NewOrder&) {}
  void OnTrade(const sim::engine::Trade& trade) {
    events.push_back({Event::Kind::kTrade, trade.number, trade.bid, trade.ask, trade.price, trade.quantity, trade.aggressor, false});
  }
  void OnRested(const sim::engine::Rested& rested) {
    OfOrder(Event::Kind::kRested, rested.id, rested.side, rested.price, rested.left, true);
  }
  void OnCancelled(const sim::engine::Cancelled& cancelled) {
    OfOrder(Event::Kind::kCancelled, cancelled.id, cancelled.side, cancelled.price, cancelled.left, cancelled.rested);
  }

 private:
  void OfOrder(Event::Kind kind, uint64_t id, sim::engine::Side side, sim::Money price, int64_t left, bool rested) {
    const bool bid = side == sim::engine::Side::kBid;
    events.push_back({kind, 0, bid ? id : 0, bid ? 0 : id, price, left, sim::engine::Aggressor::kNone, rested});
  }
};

}  // namespace xtp::test
