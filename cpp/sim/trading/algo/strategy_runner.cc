#include "sim/trading/algo/strategy_runner.h"

#include <algorithm>

#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/algo/mother_ids.h"

namespace xtp::sim {

void StrategyRunner::RunSlice(Strategy& strategy, int64_t now, bool sends) {
  for (StrategySymbol& symbol : strategy.symbols) {
    if (Clear(strategy, symbol, now) && sends && !symbol.paused && symbol.left() > 0) Send(strategy, symbol, now);
  }
}

void StrategyRunner::Count(Strategy& strategy) {
  for (StrategySymbol& symbol : strategy.symbols) {
    symbol.ordered = symbol.cancelled = symbol.executed = 0;
    symbol.executed_amount = 0;
    const uint32_t own = MotherIds::NumberOf(strategy.info.m_xtp_strategy_id);
    for (const Order& order : counter_.store().orders()) {
      const XTPOrderInfoEx& info = order.info;
      if (order.customer != strategy.customer ||
          MotherIds::MotherOf(info.order_xtp_id, info.order_client_id) != strategy.info.m_xtp_strategy_id || info.order_client_id != own ||
          GetText(info.ticker) != symbol.task.symbol.ticker || info.market != MarketOf(symbol.task.symbol.exchange)) {
        continue;
      }
      symbol.ordered += info.quantity;
      symbol.executed += info.qty_traded;
      symbol.executed_amount += order.traded_amount;
      if (!order.IsOpen()) symbol.cancelled += info.quantity - info.qty_traded;
    }
  }
}

bool StrategyRunner::Clear(Strategy& strategy, StrategySymbol& symbol, int64_t now) {
  if (symbol.open == 0) return true;
  const bool gone = counter_.CancelChild(*strategy.customer, symbol.open, ToXtpTime(now));
  if (gone) symbol.open = 0;
  Count(strategy);
  return gone;
}

int64_t StrategyRunner::QuantityFor(const Strategy& strategy, const StrategySymbol& symbol, const Instrument& instrument,
                                    int64_t now) const {
  const QuantityRule rule = instrument.RuleFor(symbol.task.side, false);
  const int64_t due = DueAfter(strategy, symbol, now, options_.products.algo_slice_ms);
  int64_t quantity = std::min(due - symbol.executed, rule.largest);
  // What is below a unit can only be sold, and only with the last of it.
  const bool all = due == symbol.task.quantity && symbol.task.side == XTP_SIDE_SELL;
  if (!all) quantity -= quantity % rule.unit;
  return all || quantity >= rule.smallest ? quantity : 0;
}

void StrategyRunner::Send(Strategy& strategy, StrategySymbol& symbol, int64_t now) {
  const StrategyTask& task = symbol.task;
  const size_t index = market_.instruments().Find(task.symbol);
  if (index == InstrumentTable::kNone || !market_.IsTrading(index, ToXtpTime(now))) return;
  const bool buy = task.side == XTP_SIDE_BUY;
  Money price = market_.book(index).BestFacing(buy);
  if (task.limit > 0 && (price == 0 || (buy ? price > task.limit : price < task.limit))) price = task.limit;
  const int64_t quantity = QuantityFor(strategy, symbol, market_.instruments().at(index), now);
  if (price == 0 || quantity <= 0) return;
  XTPOrderInsertInfo insert{};
  insert.order_client_id = MotherIds::NumberOf(strategy.info.m_xtp_strategy_id);
  SetText(insert.ticker, task.symbol.ticker);
  insert.market = MarketOf(task.symbol.exchange);
  insert.price = ToYuan(price);
  insert.quantity = quantity;
  insert.price_type = XTP_PRICE_LIMIT;
  insert.side = task.side;
  insert.business_type = XTP_BUSINESS_TYPE_CASH;
  symbol.open = counter_.InsertChild(*strategy.customer, insert, MotherIds::kClient, ToXtpTime(now));
}

}  // namespace xtp::sim
