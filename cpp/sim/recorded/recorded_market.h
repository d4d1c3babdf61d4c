#pragma once
#include <cstdint>
#include <deque>

#include "sim/market/market.h"
#include "sim/market/marketplace.h"
#include "sim/recorded/recorded_instrument.h"

namespace xtp::sim::recorded {

/// Trading beside a recorded day: orders of ours find what it shows, and change nothing in it.
class RecordedMarket final : public Marketplace {
 public:
  /// For the instruments that the market has now.
  explicit RecordedMarket(const Market& market);

  uint64_t Add(const MarketOrder& order, int64_t now) override;
  void Cancel(size_t instrument, uint64_t order, int64_t now) override;
  /// The market has taken over this record.
  void OnRecord(const FeedRecord& record, size_t instrument);

 private:
  Session SessionAt(size_t instrument, int64_t now) const;

  const Market& market_;
  std::deque<RecordedInstrument> instruments_;
  uint64_t numbers_ = 0;
};

}  // namespace xtp::sim::recorded
