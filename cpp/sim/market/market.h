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
  void Load(const std::vector<XTPQFI>& infos, uint32_t day);
  /// Gives the instrument that the record is of.
  size_t Apply(const FeedRecord& record);

  const InstrumentTable& instruments() const { return instruments_; }
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
  };

  InstrumentTable instruments_;
  std::vector<State> states_;
};

}  // namespace xtp::sim
