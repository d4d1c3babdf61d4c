#pragma once
#include <cstdint>

#include "abi/generated/api.h"
#include "sim/trading/options/option_strategy.h"
#include "sim/trading/test_matching.h"

namespace xtp::sim {

class Account;
struct Customer;

/// An order of InsertOptionCombinedOrder: to combine, to split, or to exercise two contracts together.
struct ComboOrder {
  XTPOptCombOrderInfoEx info{};
  Customer* customer = nullptr;
  Account* account = nullptr;
  const OptionStrategy* strategy = nullptr;  // none for an exercise
  StrategyTerms legs{};                      // in the strategy's order; of an exercise the call and the put
  Money margin = 0;                          // of one combination
  Money held_margin = 0;                     // what it needs more than is kept back now
  int64_t held = 0;                          // combinations that positions are kept back for
  TestMode test_mode{};
  bool pending = false;  // sent to the exchange, which has not confirmed it

  bool IsExercise() const { return info.business_type == XTP_BUSINESS_TYPE_EXECUTE_COMBINE; }
  bool IsCombine() const { return !IsExercise() && info.side == XTP_SIDE_OPT_COMBINE; }
  bool IsWorking() const { return info.order_status == XTP_ORDER_STATUS_NOTRADEQUEUEING; }
  bool IsOpen() const { return pending || IsWorking(); }
};

/// The record that events and the older queries carry.
XTPOptCombOrderInfo PlainInfo(const XTPOptCombOrderInfoEx& info);

}  // namespace xtp::sim
