#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "abi/generated/api.h"
#include "sim/market/instrument.h"

namespace xtp::sim {

struct Customer;

/// What an algorithm is to do, from the JSON of its mother order.
struct StrategyTask {
  Symbol symbol;
  XTP_SIDE_TYPE side = XTP_SIDE_BUY;
  int64_t quantity = 0;
  Money limit = 0;  // 0: none
};
struct StrategyPlan {
  std::vector<StrategyTask> tasks;
  // Times of the day (HHMMSSsss); nothing: now, and the end of the day.
  std::optional<int32_t> start;
  std::optional<int32_t> end;
};

/// Reads market, ticker, side, quantity and price, of the whole or of each entry of trade_list, and start_time and end_time ("09:30:00" or
/// 93000). Nothing for what makes no sense; what else is there is not looked at.
std::optional<StrategyPlan> ParsePlan(std::string_view json);

/// One security of a mother order, with what its child orders did.
struct StrategySymbol {
  StrategyTask task;
  bool paused = false;
  uint64_t open = 0;  // the child that may be working; 0 without
  int64_t ordered = 0;
  int64_t cancelled = 0;
  int64_t executed = 0;
  Money executed_amount = 0;

  int64_t left() const { return task.quantity - executed; }
};

/// A mother order.
struct Strategy {
  XTPStrategyInfoStruct info{};
  std::string params;  // as they were sent
  Customer* customer = nullptr;
  int64_t start = 0;  // milliseconds
  int64_t end = 0;
  std::vector<StrategySymbol> symbols;

  bool HasEnded() const {
    return info.m_strategy_state == XTP_STRATEGY_STATE_STOPPED || info.m_strategy_state == XTP_STRATEGY_STATE_DESTROYED;
  }
};

/// How much should have been done a slice from now, if all of it is to be done evenly between start and end.
int64_t DueAfter(const Strategy& strategy, const StrategySymbol& symbol, int64_t now, int64_t slice_ms);

XTPStrategyStateReportStruct ReportOf(const Strategy& strategy);
XTPStrategySymbolStateReportStruct ReportOf(const Strategy& strategy, const StrategySymbol& symbol);

}  // namespace xtp::sim
