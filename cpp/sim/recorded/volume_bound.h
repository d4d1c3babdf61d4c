#pragma once
#include <cstdint>
#include <initializer_list>

#include "abi/generated/api.h"
#include "sim/base/money.h"
#include "sim/engine/order_types.h"

namespace xtp::sim::recorded {

using engine::Side;

/// What was traded between two snapshots.
struct TradedVolume {
  int64_t quantity;
  Money amount;  // 0: not told
  Money worst;   // no trade was at a price worse than this for those who wait on the side
};

/// A snapshot's turnover; 0 when it tells none.
Money AmountOf(const XTPMD& snapshot);

/// The price that a seller would like least among those that are known (not 0), for bids; for asks a buyer.
Money WorstOf(Side side, std::initializer_list<Money> prices);

/// The least of it that can have been traded at `price` or worse, with what was paid for all of it: everything else was at least one tick
/// better.
int64_t LeastVolumeAt(Side side, Money price, Money tick, const TradedVolume& traded);

}  // namespace xtp::sim::recorded
