#pragma once
#include <cstdint>
#include <map>

#include "sim/base/money.h"
#include "sim/base/rate_window.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// Blocks opening orders once more than `above` cancels are more than so many thousandths of the orders. 0: off.
struct CancelRatioRule {
  int64_t thousandths = 0;
  int64_t above = 0;
};

/// The counter's risk rules by their numbers; 0 or an empty rule is off.
struct RiskRules {
  int64_t order_quantity = 0;    // 1: shares of an order
  Money order_amount = 0;        // 2: yuan of an order
  int64_t limit_quantity = 0;    // 9: shares of a limit order
  int64_t market_quantity = 0;   // 10: shares of a market order
  RateRule order_rate;           // 14: orders of an account
  RateRule connection_rate;      // 40: orders and cancels of a connection; it is cut
  int64_t cancels = 0;           // 41: cancels of the day
  CancelRatioRule cancel_ratio;  // 42
  RateRule ticker_rate;          // 43: orders of an account in one security
};

/// What an account did today, as far as risk rules look at it.
class RiskLimits {
 public:
  /// Counts a new order; gives 0 or the error of the rule that it breaks.
  int32_t Check(const RiskRules& rules, const Order& order, int64_t now_ms);
  void CountCancel() { cancels_++; }

 private:
  int64_t orders_ = 0;
  int64_t cancels_ = 0;
  Breaker order_rate_;
  std::map<size_t, Breaker> ticker_rates_;
};

}  // namespace xtp::sim
