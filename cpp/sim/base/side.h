#pragma once
#include "abi/generated/api.h"

namespace xtp::sim {

/// Whether an order of this side buys in the market, with whosever money.
constexpr bool IsBuySide(XTP_SIDE_TYPE side) {
  return side == XTP_SIDE_BUY || side == XTP_SIDE_MARGIN_TRADE || side == XTP_SIDE_REPAY_STOCK;
}

/// Whether it sells there, whosever securities.
constexpr bool IsSellSide(XTP_SIDE_TYPE side) {
  return side == XTP_SIDE_SELL || side == XTP_SIDE_SHORT_SELL || side == XTP_SIDE_REPAY_MARGIN;
}

}  // namespace xtp::sim
