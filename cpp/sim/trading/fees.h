#pragma once
#include <optional>

#include "sim/base/money.h"
#include "sim/market/instrument.h"

namespace xtp::sim {

/// What an account was told to pay; what is left open is usual on the instrument's day.
struct FeeRates {
  std::optional<Rate> commission;
  std::optional<Money> commission_min;
  std::optional<Rate> stamp_duty;  // when shares are sold
  std::optional<Rate> transfer;
};

/// All costs of one order that traded `amount` in all. They are computed on the sum of its trades and charged as it grows, so that the
/// smallest commission is due once per order.
Money FeesOf(const FeeRates& rates, const Instrument& instrument, XTP_SIDE_TYPE side, Money amount);

}  // namespace xtp::sim
