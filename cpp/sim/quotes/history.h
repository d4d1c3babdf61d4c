#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

#include "sim/feed/feed.h"
#include "sim/market/instrument.h"

namespace xtp::sim {

/// The day as far as it was played, for who asks again. It reads the feed by itself and only when it must. For one thread.
class History {
 public:
  explicit History(std::unique_ptr<Feed> feed) : feed_(std::move(feed)) {}

  /// Reads on until it knows the first `played` records.
  void CatchUp(uint64_t played);
  /// In the order of their sequences.
  const std::vector<XTPTBT>& Ticks(XTP_EXCHANGE_TYPE exchange, int32_t channel) const;
  const std::vector<XTPMD>& Snapshots(const Symbol& symbol) const;

 private:
  const std::unique_ptr<Feed> feed_;
  FeedRecord record_{};
  uint64_t known_ = 0;
  std::map<std::pair<int, int32_t>, std::vector<XTPTBT>> ticks_;
  std::unordered_map<Symbol, std::vector<XTPMD>, SymbolHash> snapshots_;
};

/// The number of a tick within its channel.
int64_t SequenceOf(const XTPTBT& tick);

}  // namespace xtp::sim
