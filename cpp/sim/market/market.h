#pragma once
#include <cstdint>
#include <memory>
#include <vector>

#include "sim/feed/feed.h"
#include "sim/market/instrument.h"
#include "sim/market/visible_book.h"

namespace xtp::sim {

/// What the feed said so far about each instrument.
class Market {
 public:
  struct Change {
    size_t instrument;
    Money traded_price;     // of trades by others, 0 without
    int64_t traded_volume;  // how much they traded at that price
  };

  void Load(const std::vector<XTPQFI>& infos, uint32_t day);
  Change Apply(const FeedRecord& record);

  const InstrumentTable& instruments() const { return instruments_; }
  VisibleBook& book(size_t instrument) { return states_[instrument].book; }
  const VisibleBook& book(size_t instrument) const { return states_[instrument].book; }
  bool IsSuspended(size_t instrument) const { return states_[instrument].phase == 'P'; }
  /// Whether orders are matched at this moment (XTP time).
  bool IsTrading(size_t instrument, int64_t xtp_time) const;
  double LastPrice(size_t instrument) const;
  /// The newest snapshot with its queues, or nullptr.
  std::shared_ptr<const FeedRecord> Newest(size_t instrument) const { return states_[instrument].newest; }

 private:
  struct State {
    VisibleBook book;
    std::shared_ptr<const FeedRecord> newest;
    char phase = 0;
    int64_t volume = 0;
    bool has_trade_ticks = false;
  };

  void ApplySnapshot(const FeedRecord& record, State& state, Change& change);
  void ApplyTick(const XTPTBT& tick, State& state, Change& change);

  InstrumentTable instruments_;
  std::vector<State> states_;
};

}  // namespace xtp::sim
