#pragma once
#include <cstdint>
#include <vector>

#include "sim/base/day_figures.h"
#include "sim/base/random.h"
#include "sim/feed/feed.h"
#include "sim/feed/sample_book.h"
#include "sim/market/option_contract.h"

namespace xtp::sim {

/// One made-up option contract, whose price follows its underlying. It is told of by snapshots alone, of five levels.
class SampleOption {
 public:
  /// `close` is the underlying's, of the day before; `seed` decides the quantities.
  SampleOption(const OptionContract& contract, const char* name, Money close, uint32_t day, uint64_t seed);

  const OptionContract& contract() const { return contract_; }
  const XTPQFI& info() const { return info_; }
  /// Back to the beginning of the day.
  void Rewind();
  /// What a market at `price` of the underlying thinks of it.
  FeedRecord Snapshot(int64_t ms, SampleBook::Phase phase, Money price);

 private:
  static constexpr size_t kLevels = 5;

  Money FairPrice(Money price) const;
  void Trade(Money price, int64_t quantity);
  void Show(XTPMD& md, Money fair);

  OptionContract contract_;
  const uint64_t seed_;
  const PriceBand band_;
  XTPQFI info_{};

  Random random_{0};
  DayFigures figures_;
};

/// The contracts of the sample day.
std::vector<SampleOption> SampleOptions(uint32_t day);

}  // namespace xtp::sim
