#pragma once
#include "sim/instrument.h"
#include "sim/money.h"

namespace xtp::sim {

/// A share of an amount, in 1/10,000,000.
using Rate = int64_t;
constexpr Rate kRateUnit = 10'000'000;

struct FeeRates {
  Rate commission = 2'500;  // 0.025%
  Money commission_min = 5 * kYuan;
  Rate stamp_duty = 5'000;  // 0.05%, when shares are sold
  Rate transfer = 100;      // 0.001%
};

/// All costs of one order that traded `amount` in all. They are computed on the sum of its trades and charged as it grows, so that the
/// smallest commission is due once per order.
Money FeesOf(const FeeRates& rates, const Instrument& instrument, XTP_SIDE_TYPE side, Money amount);

}  // namespace xtp::sim
