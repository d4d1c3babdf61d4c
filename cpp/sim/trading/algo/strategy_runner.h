#pragma once
#include "sim/settings/options.h"
#include "sim/trading/algo/strategy.h"
#include "sim/trading/counter.h"

namespace xtp::sim {

/// Trades for mother orders: whatever their kind, in equal slices over their time. A slice takes what the market shows, within the limit;
/// what is left of it when the next one is due is cancelled and belongs to that one.
class StrategyRunner {
 public:
  StrategyRunner(const Market& market, Counter& counter, const Options& options) : market_(market), counter_(counter), options_(options) {}

  /// The slice that is due now. `sends` false: only what is open ends.
  void RunSlice(Strategy& strategy, int64_t now, bool sends);
  /// What the child orders did since the last time.
  void Count(Strategy& strategy);

 private:
  /// Cancels what is working. False where that is not possible yet.
  bool Clear(Strategy& strategy, StrategySymbol& symbol, int64_t now);
  void Send(Strategy& strategy, StrategySymbol& symbol, int64_t now);
  /// So much of what is due as an order may be of; 0: nothing yet.
  int64_t QuantityFor(const Strategy& strategy, const StrategySymbol& symbol, const Instrument& instrument, int64_t now) const;

  const Market& market_;
  Counter& counter_;
  const Options& options_;
};

}  // namespace xtp::sim
