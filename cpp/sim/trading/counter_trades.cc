#include "sim/base/text.h"
#include "sim/trading/counter.h"
#include "sim/trading/crossing_part.h"
#include "sim/trading/exchange_error.h"

// What becomes of orders that the exchange has: confirmations, trades, ends.

namespace xtp::sim {

void Counter::OnTime(int64_t now) {
  while (!waiting_.empty() && waiting_.begin()->first <= now) {
    const auto [due, order] = *waiting_.begin();
    waiting_.erase(waiting_.begin());
    if (order->pending) {
      Confirm(*order, due);
    } else if (order->IsWorking()) {
      if (!Enter(*order, due)) Close(*order, 0, due);
      OnMarketplace(due);
    }
  }
}

void Counter::Confirm(Order& order, int64_t now) {
  order.pending = false;
  order.info.update_time = now;
  if (order.test_mode == TestMode::kReject) {
    const std::string_view code = test_matching_.NextRejection();
    Reject(order, ExchangeError(order.info.market, code, code));
    return;
  }
  if (const XTPRI reason = faults_.TakeRejection(true); reason.error_id != 0) {
    Reject(order, reason);
    return;
  }
  order.info.order_status = XTP_ORDER_STATUS_NOTRADEQUEUEING;
  order.info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_ACCEPTED;
  const Business::Way way = order.business->way(order);
  const bool matched = way == Business::Way::kMatched;
  const bool by_market = matched && order.test_mode == TestMode::kNone;
  if (!by_market) SetText(order.info.order_exch_id, "000000" + std::string(GetText(order.info.order_local_id)));
  order.business->Confirm(order);
  const bool trades = options_.matching == Options::Matching::kTest || (matched && market_.IsTrading(order.instrument_index, now));
  const bool silent = matched && trades && faults_.TakeSilent(order);
  // The exchange's number of it is part of what is told first.
  bool taken = !by_market || silent || Enter(order, now);
  Tell(order);
  if (silent) FallSilent(order, now);
  if (silent && by_market) taken = Enter(order, now);
  if (!taken) Close(order, 0, now);
  if (by_market) OnMarketplace(now);
  if (matched && !by_market) ArriveInTest(order, now);
  if (way == Business::Way::kSettled) Settle(order, now);
}

void Counter::FallSilent(Order& order, int64_t now) {
  Fill(order, {order.limit, CrossingPart(order)}, exec_ids_.Next(), now);
  order.customer->silence.Begin(order.info.order_xtp_id);
}

void Counter::Settle(Order& order, int64_t now) {
  XTPOrderInfoEx& info = order.info;
  order.business->Settle(order);
  for (const Leg& leg : order.legs) {
    XTPTradeReport report = NewReport(order, exec_ids_.Next(), now);
    SetText(report.ticker, leg.symbol.ticker);
    report.market = MarketOf(leg.symbol.exchange);
    report.price = ToYuan(leg.price);
    report.quantity = leg.quantity;
    report.trade_amount = ToYuan(leg.cash < 0 ? -leg.cash : leg.cash);
    report.trade_type = leg.type;
    orders_.AddTrade(*order.account, report);
    Tell(order, report);
    if (leg.type == XTP_TRDT_COMMON || leg.type == XTP_TRDT_PRIMARY) info.trade_amount += report.trade_amount;
  }
  info.qty_traded = info.quantity;
  info.qty_left = 0;
  info.update_time = now;
  info.order_status = XTP_ORDER_STATUS_ALLTRADED;
  Finish(order);
}

bool Counter::Enter(Order& order, int64_t now) {
  const std::optional<int64_t> time = order.instrument->MatchingFrom(now);
  if (!time || *time > now) {
    if (time) WaitUntil(*time, order);
    return true;
  }
  const XTPOrderInfoEx& info = order.info;
  const uint64_t number =
      marketplace_->Add({info.order_xtp_id, order.instrument_index, order.IsBuy(), info.price_type, order.limit, order.left()}, now);
  agenda_.Changed();
  if (number == 0) return false;
  order.in_market = true;
  SetNumber(order.info.order_exch_id, number, 16);
  return true;
}

void Counter::OnMarketplace(int64_t now) {
  uint64_t exec_id = 0;
  for (const MarketEvent& event : marketplace_->TakeEvents()) {
    Order* order = orders_.Find(event.order);
    if (!order) continue;  // a restart forgot it
    switch (event.kind) {
      case MarketEvent::Kind::kTraded:
        exec_id = event.other_side ? exec_ids_.OtherSide(exec_id, order->info.market == XTP_MKT_SH_A) : exec_ids_.Next();
        Fill(*order, event.execution, exec_id, now);
        break;
      case MarketEvent::Kind::kRested:
        Rest(*order, event.execution.price);
        break;
      case MarketEvent::Kind::kCancelled:
        Close(*order, 0, now);
        break;
    }
  }
}

void Counter::Rest(Order& order, Money price) {
  order.limit = price;
  order.business->Hold(order);
}

void Counter::ArriveInTest(Order& order, int64_t now) {
  const bool trading = market_.IsTrading(order.instrument_index, now);
  const Arrival arrival = order.test_mode == TestMode::kSnapshot
                              ? MatchSnapshot(order, trading ? &market_.book(order.instrument_index) : nullptr)
                              : Arrival{test_matching_.Trades(order.test_mode, order), order.limit};
  for (const Execution& execution : arrival.executions) Fill(order, execution, exec_ids_.Next(), now);
  if (!order.IsWorking()) return;
  if (arrival.rest_price == 0) {
    Close(order, 0, now);
    return;
  }
  Rest(order, arrival.rest_price);
  // The other modes have done all that they will.
  if (order.test_mode == TestMode::kSnapshot) orders_.StartWorking(order);
}

XTPTradeReport Counter::Execute(Order& order, const Execution& execution, uint64_t exec_id, int64_t now) {
  XTPOrderInfoEx& info = order.info;
  info.qty_traded += execution.quantity;
  info.qty_left -= execution.quantity;
  info.update_time = now;
  const Money amount_before = order.traded_amount;
  order.business->Book(order, execution.price, execution.quantity);
  info.trade_amount = ToYuan(order.traded_amount);
  info.order_status = info.qty_left == 0 ? XTP_ORDER_STATUS_ALLTRADED : XTP_ORDER_STATUS_PARTTRADEDQUEUEING;

  XTPTradeReport report = NewReport(order, exec_id, now);
  SetText(report.ticker, GetText(info.ticker));
  report.market = info.market;
  report.price = ToYuan(execution.price);
  report.quantity = execution.quantity;
  report.trade_amount = ToYuan(order.traded_amount - amount_before);
  report.trade_type = XTP_TRDT_COMMON;
  orders_.AddTrade(*order.account, report);
  return report;
}

XTPTradeReport Counter::NewReport(const Order& order, uint64_t exec_id, int64_t now) {
  const XTPOrderInfoEx& info = order.info;
  XTPTradeReport report{};
  report.order_xtp_id = report.local_order_id = info.order_xtp_id;
  report.order_client_id = info.order_client_id;
  SetNumber(report.exec_id, exec_id, 16);
  report.trade_time = now;
  report.report_index = order.account->NextReportIndex();
  SetText(report.order_exch_id, GetText(info.order_exch_id));
  report.u32 = info.u32;
  report.business_type = info.business_type;
  return report;
}

void Counter::Fill(Order& order, const Execution& execution, uint64_t exec_id, int64_t now) {
  Tell(order, Execute(order, execution, exec_id, now));
  // Of partial fills the counter tells by trades only.
  if (order.info.qty_left == 0) Finish(order);
}

void Counter::Finish(Order& order) {
  order.in_market = false;
  order.business->Release(order);
  orders_.StopWorking(order);
  Tell(order);
}

void Counter::Close(Order& order, uint64_t cancel_id, int64_t now) {
  XTPOrderInfoEx& info = order.info;
  info.order_status = info.qty_traded > 0 ? XTP_ORDER_STATUS_PARTTRADEDNOTQUEUEING : XTP_ORDER_STATUS_CANCELED;
  info.order_cancel_xtp_id = cancel_id;
  info.cancel_time = info.update_time = now;
  Finish(order);
}

void Counter::OnSnapshot(size_t instrument, int64_t now) {
  if (!orders_.HasWorking(instrument) || !market_.IsTrading(instrument, now)) return;
  for (Order* order : orders_.Working(instrument)) {
    for (const Execution& execution : MatchSnapshot(*order, &market_.book(instrument)).executions) {
      Fill(*order, execution, exec_ids_.Next(), now);
    }
  }
}

}  // namespace xtp::sim
