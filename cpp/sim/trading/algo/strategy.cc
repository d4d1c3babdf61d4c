#include "sim/trading/algo/strategy.h"

#include <algorithm>

#include "sim/base/json.h"
#include "sim/base/text.h"
#include "sim/settings/option_values.h"

namespace xtp::sim {

namespace {

const std::string& TextOf(const Json& json, std::string_view name) {
  static const std::string none;
  const Json* found = json.Find(name);
  return found ? found->text : none;
}

/// "09:30:00" or 93000.
bool ParseTime(const std::string& text, std::optional<int32_t>& time) {
  if (text.empty()) return true;
  std::string digits = text;
  digits.erase(std::remove(digits.begin(), digits.end(), ':'), digits.end());
  int64_t number = 0;
  if (!ParseInteger(digits, number) || number / 10000 > 23 || number / 100 % 100 > 59 || number % 100 > 59) return false;
  time = static_cast<int32_t>(number * 1000);
  return true;
}

bool ParseTask(const Json& json, StrategyTask& task) {
  const std::string& side = TextOf(json, "side");
  if (side != "BUY" && side != "SELL") return false;
  task.side = side == "BUY" ? XTP_SIDE_BUY : XTP_SIDE_SELL;
  const std::string& price = TextOf(json, "price");
  return ParseSymbol(TextOf(json, "ticker") + "." + TextOf(json, "market"), task.symbol) &&
         ParseInteger(TextOf(json, "quantity"), task.quantity) && task.quantity > 0 && task.quantity <= 1'000'000'000 &&
         (price.empty() || ParseMoney(price, task.limit));
}

double PriceOf(Money amount, int64_t quantity) { return quantity > 0 ? ToYuan(amount) / static_cast<double>(quantity) : 0; }

}  // namespace

std::optional<StrategyPlan> ParsePlan(std::string_view text) {
  const std::optional<Json> json = ParseJson(text);
  StrategyPlan plan;
  if (!json || !ParseTime(TextOf(*json, "start_time"), plan.start) || !ParseTime(TextOf(*json, "end_time"), plan.end)) return std::nullopt;
  const Json* list = json->Find("trade_list");
  const size_t count = list ? list->items.size() : 1;
  for (size_t i = 0; i < count; ++i) {
    if (!ParseTask(list ? list->items[i] : *json, plan.tasks.emplace_back())) return std::nullopt;
  }
  if (plan.tasks.empty()) return std::nullopt;
  return plan;
}

int64_t DueAfter(const Strategy& strategy, const StrategySymbol& symbol, int64_t now, int64_t slice_ms) {
  const int64_t length = strategy.end - strategy.start;
  const int64_t along = now + slice_ms - strategy.start;
  if (along >= length) return symbol.task.quantity;
  return symbol.task.quantity * along / length;
}

XTPStrategyStateReportStruct ReportOf(const Strategy& strategy) {
  XTPStrategyStateReportStruct report{};
  report.m_strategy_info = strategy.info;
  Money amount = 0;
  for (const StrategySymbol& symbol : strategy.symbols) {
    report.m_strategy_qty += symbol.task.quantity;
    report.m_strategy_ordered_qty += symbol.ordered;
    report.m_strategy_cancelled_qty += symbol.cancelled;
    report.m_strategy_execution_qty += symbol.executed;
    amount += symbol.executed_amount;
  }
  report.m_strategy_execution_asset = ToYuan(amount);
  report.m_strategy_execution_price = PriceOf(amount, report.m_strategy_execution_qty);
  return report;
}

XTPStrategySymbolStateReportStruct ReportOf(const Strategy& strategy, const StrategySymbol& symbol) {
  XTPStrategySymbolStateReportStruct report{};
  report.m_strategy_info = strategy.info;
  SetText(report.m_ticker, symbol.task.symbol.ticker);
  report.m_market = MarketOf(symbol.task.symbol.exchange);
  report.m_side = symbol.task.side;
  report.m_strategy_qty = symbol.task.quantity;
  report.m_strategy_ordered_qty = symbol.ordered;
  report.m_strategy_cancelled_qty = symbol.cancelled;
  report.m_strategy_execution_qty = symbol.executed;
  const bool buy = symbol.task.side == XTP_SIDE_BUY;
  (buy ? report.m_strategy_buy_qty : report.m_strategy_sell_qty) = symbol.executed;
  (buy ? report.m_strategy_buy_asset : report.m_strategy_sell_asset) = ToYuan(symbol.executed_amount);
  report.m_strategy_execution_asset = ToYuan(symbol.executed_amount);
  report.m_strategy_execution_price = PriceOf(symbol.executed_amount, symbol.executed);
  return report;
}

}  // namespace xtp::sim
