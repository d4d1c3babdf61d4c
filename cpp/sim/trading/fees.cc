#include "sim/trading/fees.h"

#include <algorithm>

#include "sim/base/side.h"

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
  const auto usual = [&](Fee fee) { return UsualFeeOf(fee, instrument.board(), instrument.day(), IsBuySide(side)); };
  const UsualFee commission = usual(Fee::kCommission);
  Money fees = std::max(Share(amount, rates.commission.value_or(commission.rate)), rates.commission_min.value_or(commission.minimum));
  fees += Share(amount, rates.transfer.value_or(usual(Fee::kTransfer).rate));
  if (IsSellSide(side) && instrument.IsStock()) fees += Share(amount, rates.stamp_duty.value_or(usual(Fee::kStampDuty).rate));
  return fees;
}

}  // namespace xtp::sim
