#pragma once
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

#include "sim/engine/matching_engine.h"
#include "test/engine_events.h"

namespace xtp::test {

using sim::Money;
using sim::engine::AddResult;
using sim::engine::Aggressor;
using sim::engine::AuctionPrice;
using sim::engine::AuctionRule;
using sim::engine::MatchingEngine;
using sim::engine::NewOrder;
using sim::engine::OrderBook;
using sim::engine::Phase;
using sim::engine::Side;

constexpr Side kBid = Side::kBid;
constexpr Side kAsk = Side::kAsk;

/// 10.05 as an amount.
inline Money Yuan(double yuan) { return static_cast<Money>(std::llround(yuan * static_cast<double>(sim::kYuan))); }

inline Event TradeOf(uint64_t number, uint64_t bid, uint64_t ask, double price, int64_t quantity, Aggressor aggressor) {
  return {Event::Kind::kTrade, number, bid, ask, Yuan(price), quantity, aggressor, false};
}
inline Event RestedOf(Side side, uint64_t id, double price, int64_t left) {
  return {Event::Kind::kRested, 0, side == kBid ? id : 0, side == kBid ? 0 : id, Yuan(price), left, Aggressor::kNone, true};
}
inline Event CancelledOf(Side side, uint64_t id, double price, int64_t left, bool rested) {
  return {Event::Kind::kCancelled, 0, side == kBid ? id : 0, side == kBid ? 0 : id, Yuan(price), left, Aggressor::kNone, rested};
}

/// One instrument with a tick of 0.01; orders are numbered 1, 2, 3... as they come.
struct Market {
  explicit Market(AuctionRule rule = AuctionRule::kMiddle) : engine({rule, sim::kFen}) {}

  MatchingEngine engine;
  Recorder told;
  uint64_t last_id = 0;

  /// The number of the order.
  uint64_t Limit(Side side, double price, int64_t quantity) { return Order(side, XTP_PRICE_LIMIT, price, quantity); }
  uint64_t Order(Side side, XTP_PRICE_TYPE type, double price, int64_t quantity) {
    engine.Add(NewOrder{++last_id, side, type, Yuan(price), quantity}, told);
    return last_id;
  }
  /// What was told since the last call.
  std::vector<Event> Told() { return std::exchange(told.events, {}); }
  void Forget() { told.events.clear(); }

  using Levels = std::vector<std::pair<Money, int64_t>>;
  Levels LevelsOf(Side side) const {
    Levels levels;
    for (size_t i = 0; i < engine.book().LevelCount(side); ++i) {
      levels.push_back({engine.book().LevelAt(side, i).price, engine.book().LevelAt(side, i).quantity});
    }
    return levels;
  }
};

}  // namespace xtp::test
