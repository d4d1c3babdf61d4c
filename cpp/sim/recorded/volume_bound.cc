#include "sim/recorded/volume_bound.h"

#include <algorithm>
#include <cmath>

namespace xtp::sim::recorded {

Money AmountOf(const XTPMD& snapshot) {
  // Beyond the range of prices, but exact enough: what is compared are differences of neighbours.
  constexpr double kLargest = 1e14;
  const double yuan = snapshot.turnover;
  return yuan > 0 && yuan < kLargest ? static_cast<Money>(std::llround(yuan * static_cast<double>(kYuan))) : 0;
}

Money WorstOf(Side side, std::initializer_list<Money> prices) {
  Money worst = 0;
  for (const Money price : prices) {
    if (price > 0 && (worst == 0 || engine::Rank(side, price) < engine::Rank(side, worst))) worst = price;
  }
  return worst;
}

int64_t LeastVolumeAt(Side side, Money price, Money tick, const TradedVolume& traded) {
  if (traded.amount <= 0 || traded.worst <= 0 || engine::Rank(side, traded.worst) > engine::Rank(side, price)) return 0;
  // With x of the quantity at the worst price and the rest a tick better than ours, the amount is what was paid.
  const Money better = side == Side::kBid ? price + tick : price - tick;
  const Money missing = side == Side::kBid ? better * traded.quantity - traded.amount : traded.amount - better * traded.quantity;
  const Money step = side == Side::kBid ? better - traded.worst : traded.worst - better;
  return std::clamp<int64_t>(missing / step, 0, traded.quantity);
}

}  // namespace xtp::sim::recorded
