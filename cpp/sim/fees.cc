#include "sim/fees.h"

#include <algorithm>

namespace xtp::sim {

namespace {

/// Rounded half up to a fen, without overflow for any amount.
Money Share(Money amount, Rate rate) {
  const Money exact = amount / kRateUnit * rate + amount % kRateUnit * rate / kRateUnit;
  return (exact + kFen / 2) / kFen * kFen;
}

}  // namespace

Money FeesOf(const FeeRates& rates, const Instrument& instrument, XTP_SIDE_TYPE side, Money amount) {
  if (amount <= 0) return 0;
  Money fees = std::max(Share(amount, rates.commission), rates.commission_min) + Share(amount, rates.transfer);
  if (side == XTP_SIDE_SELL && instrument.IsStock()) fees += Share(amount, rates.stamp_duty);
  return fees;
}

}  // namespace xtp::sim
