#pragma once
#include <cstdint>
#include <vector>

#include "sim/base/money.h"
#include "sim/market/instrument.h"

namespace xtp::sim {

/// One thing that changes hands when the counter settles an order itself. What comes to the account is positive.
struct Leg {
  Symbol symbol;
  TXTPTradeTypeType type = XTP_TRDT_COMMON;
  int64_t shares = 0;
  Money cash = 0;
  Money value = 0;  // of shares that come: their part of what was given for all of them
  // As its trade report shows it.
  int64_t quantity = 0;
  Money price = 0;
};

/// The cash that these legs take.
inline Money CashNeededFor(const std::vector<Leg>& legs) {
  Money cash = 0;
  for (const Leg& leg : legs) cash -= leg.cash < 0 ? leg.cash : 0;
  return cash;
}

}  // namespace xtp::sim
