#pragma once
#include <cstdint>
#include <unordered_map>
#include <vector>

#include "sim/engine/order_types.h"
#include "sim/market/marketplace.h"

namespace xtp::sim::synthetic {

/// A sink of the engine that tells what becomes of orders from outside. Where there are none it costs a look at a flag for each event.
class Outsiders {
 public:
  explicit Outsiders(std::vector<MarketEvent>& events) : events_(events) {}

  /// The next order that the engine accepts is ours.
  void Expect(uint64_t ours) { expected_ = ours; }
  void ExpectNone() { expected_ = 0; }
  /// The engine's number of an order of ours, 0 when it has ended.
  engine::OrderId NumberOf(uint64_t ours) const;

  void OnAccepted(const engine::NewOrder& order) {
    if (expected_ != 0) Enter(order);
  }
  void OnTrade(const engine::Trade& trade) {
    if (!ours_.empty()) TellTrade(trade);
  }
  void OnRested(const engine::Rested& rested) {
    if (!ours_.empty()) TellRest(rested);
  }
  void OnCancelled(const engine::Cancelled& cancelled) {
    if (!ours_.empty()) TellCancel(cancelled);
  }

 private:
  struct Ours {
    uint64_t id;
    int64_t left;
  };
  using Entry = std::unordered_map<engine::OrderId, Ours>::iterator;

  void Enter(const engine::NewOrder& order);
  void TellTrade(const engine::Trade& trade);
  void TellRest(const engine::Rested& rested);
  void TellCancel(const engine::Cancelled& cancelled);
  /// One side of a trade; false when it is not ours.
  bool TellSide(engine::OrderId order, const engine::Trade& trade, bool other_side);
  void Forget(Entry entry);

  std::vector<MarketEvent>& events_;
  std::unordered_map<engine::OrderId, Ours> ours_;
  std::unordered_map<uint64_t, engine::OrderId> numbers_;
  uint64_t expected_ = 0;
};

}  // namespace xtp::sim::synthetic
