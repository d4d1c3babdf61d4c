#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/engine/order_types.h"
#include "sim/engine/tick_channel.h"

namespace xtp::sim::engine {

/// A sink of the engine that tells the market what happened, in the style of its exchange.
///
/// Shanghai: what an order leaves in the book after its trades ('A'), trades, what is taken out again ('D'). An order that trades
/// completely on its arrival, or whose rest is cancelled, appears in its trades alone. Shenzhen: every order as it came, its trades ('F'),
/// and cancels, which look like trades of one side ('4').
class TickTape {
 public:
  TickTape(XTP_EXCHANGE_TYPE exchange, std::string_view ticker, TickChannel& channel);

  /// Of the events to come (YYYYMMDDHHMMSSsss).
  void SetTime(int64_t xtp_time) { time_ = xtp_time; }

  void OnAccepted(const NewOrder& order);
  void OnTrade(const Trade& trade);
  void OnRested(const Rested& rested);
  void OnCancelled(const Cancelled& cancelled);
  /// Shanghai tells of phases: START, OCALL, TRADE, SUSP, CCALL, CLOSE, ENDTR. Shenzhen does not.
  void OnState(std::string_view flag);

  /// Shanghai keeps the entrusts of the opening auction to itself until its end, when they come before its trades. They get their numbers
  /// then, and keep their times.
  void HoldEntrusts() { holding_ = IsShanghai(); }
  void ReleaseEntrusts();

  /// What was written since Clear.
  const std::vector<XTPTBT>& ticks() const { return ticks_; }
  void Clear() { ticks_.clear(); }
  /// Forgets all but the first `count`.
  void Keep(size_t count) { ticks_.resize(count, blank_); }

 private:
  bool IsShanghai() const { return channel_.style() == TickStyle::kShanghai; }
  XTPTBT& Append(XTP_TBT_TYPE type);
  void AppendEntrust(OrderId number, Side side, Money price, int64_t quantity, char kind);

  XTPTBT blank_;
  TickChannel& channel_;
  int64_t time_ = 0;
  bool holding_ = false;
  std::vector<XTPTBT> held_;
  std::vector<XTPTBT> ticks_;
};

}  // namespace xtp::sim::engine
