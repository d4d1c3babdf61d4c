#include "sim/synthetic/outsiders.h"

namespace xtp::sim::synthetic {

using Kind = MarketEvent::Kind;

engine::OrderId Outsiders::NumberOf(uint64_t ours) const {
  const auto found = numbers_.find(ours);
  return found == numbers_.end() ? 0 : found->second;
}

void Outsiders::Enter(const engine::NewOrder& order) {
  ours_[order.id] = {expected_, order.quantity};
  numbers_[expected_] = order.id;
  expected_ = 0;
}

void Outsiders::Forget(Entry entry) {
  numbers_.erase(entry->second.id);
  ours_.erase(entry);
}

bool Outsiders::TellSide(engine::OrderId order, const engine::Trade& trade, bool other_side) {
  const auto found = ours_.find(order);
  if (found == ours_.end()) return false;
  events_.push_back({Kind::kTraded, found->second.id, {trade.price, trade.quantity}, other_side});
  found->second.left -= trade.quantity;
  if (found->second.left == 0) Forget(found);
  return true;
}

void Outsiders::TellTrade(const engine::Trade& trade) {
  // Who waited hears of it first.
  const bool bid_waited = trade.aggressor != engine::Aggressor::kBid;
  const bool first = TellSide(bid_waited ? trade.bid : trade.ask, trade, false);
  TellSide(bid_waited ? trade.ask : trade.bid, trade, first);
}

void Outsiders::TellRest(const engine::Rested& rested) {
  const auto found = ours_.find(rested.id);
  if (found != ours_.end()) events_.push_back({Kind::kRested, found->second.id, {rested.price, rested.left}});
}

void Outsiders::TellCancel(const engine::Cancelled& cancelled) {
  const auto found = ours_.find(cancelled.id);
  if (found == ours_.end()) return;
  // One that waited was cancelled by who sent it, and he knows.
  if (!cancelled.rested) events_.push_back({Kind::kCancelled, found->second.id, {cancelled.price, cancelled.left}});
  Forget(found);
}

}  // namespace xtp::sim::synthetic
