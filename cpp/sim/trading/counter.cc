#include "sim/trading/counter.h"

#include <algorithm>

#include "sim/base/errors.h"
#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/credit/credit_figures.h"

namespace xtp::sim {

namespace {

void Describe(XTPOrderInfoEx& info, const XTPOrderInsertInfo& insert, int64_t now) {
  info.order_client_id = insert.order_client_id;
  SetText(info.ticker, GetText(insert.ticker));
  info.market = insert.market;
  info.price = insert.price;
  info.quantity = insert.quantity;
  info.price_type = insert.price_type;
  info.u32 = insert.u32;
  info.business_type = insert.business_type;
  info.qty_left = insert.quantity;
  info.insert_time = now;
  info.update_time = now;
  info.order_status = XTP_ORDER_STATUS_INIT;
  info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_SUBMITTED;
  info.order_type = XTP_ORDT_Normal;
}

/// A rejection by the exchange, whose own code is the text.
XTPRI ExchangeError(XTP_MARKET_TYPE market, std::string_view shanghai, std::string_view shenzhen) {
  const bool in_shanghai = market == XTP_MKT_SH_A;
  return MakeError(in_shanghai ? error::kShanghai : error::kShenzhen, in_shanghai ? shanghai : shenzhen);
}

/// The part that trades while the cancel of an order is under way; the cancel finds the rest.
int64_t CrossingPart(const Order& order) {
  constexpr int64_t kLot = 100;
  const int64_t half = order.left() / 2;
  return half >= kLot ? half / kLot * kLot : half;
}

}  // namespace

TraderSessionPtr Counter::Login(const std::string& user, const LoginRequest& request, XTPRI& error) {
  std::unique_ptr<Customer>& customer = customers_[user];
  if (!customer) customer = std::make_unique<Customer>(user, options_.account, options_.funds);
  return sessions_.Login(*customer, request, error);
}

void Counter::Logout(uint64_t session_id) {
  for (const auto& [user, customer] : customers_) sessions_.Logout(*customer, session_id);
}

void Counter::LogoutAll(const TraderGate* gate) {
  for (const auto& [user, customer] : customers_) sessions_.LogoutAll(*customer, gate);
}

void Counter::Drop(const std::string& user) {
  const auto found = customers_.find(user);
  if (found != customers_.end()) sessions_.DropAll(found->second.get());
}

void Counter::EndSilence() {
  for (const auto& [user, customer] : customers_) sessions_.EndSilence(*customer);
}

void Counter::ExhaustOrderBuffers() {
  for (const auto& [user, customer] : customers_) {
    for (auto& [client_id, seat] : customer->seats) seat.buffer = OrderBuffer(0);
  }
}

void Counter::RestartServer(Options::Forgets forgets, int64_t now) {
  sessions_.DropAll(nullptr);
  sessions_.CountRestart();
  EndSilence();
  if (forgets == Options::Forgets::kOrders) ForgetOrders(now);
  for (const auto& [user, customer] : customers_) {
    customer->risk = RiskLimits();
    for (auto& [client_id, seat] : customer->seats) seat.connection = Breaker();
    if (forgets != Options::Forgets::kNothing) customer->log.Forget();
  }
}

void Counter::ForgetOrders(int64_t now) {
  for (Order* order : orders_.Open()) {
    ClientSeat& seat = order->customer->seats[OrderIds::ClientOf(order->info.order_xtp_id)];
    seat.lost.push_back(std::make_shared<LostOrder>(order->info.order_xtp_id));
    order->business->Release(*order);
    if (order->in_market) marketplace_->Cancel(order->instrument_index, order->info.order_xtp_id, now);
  }
  waiting_.clear();
  orders_ = OrderStore();
  combos_.Forget();
}

bool Counter::Reaches(const TraderSessionPtr& session, int64_t now) {
  const Breaker::State state = session->seat->connection.Add(options_.risk.connection_rate, FromXtpTime(now));
  if (state == Breaker::State::kClosed) return true;
  sessions_.Drop(session);
  return false;
}

uint64_t Counter::Insert(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error,
                         std::string_view debt_id) {
  const uint64_t id = TakeId(session, 0, error);
  if (id != 0) Send(session, insert, id, now, debt_id);
  return id;
}

uint64_t Counter::Reserve(const TraderSession& session) {
  const uint64_t id = ids_.Next(session.client_id);
  reserved_[id] = session.id;
  return id;
}

uint64_t Counter::InsertReserved(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error) {
  const auto found = reserved_.find(insert.order_xtp_id);
  if (found == reserved_.end() || found->second != session->id) {
    error = error::kOrderArguments;
    return 0;
  }
  const uint64_t id = TakeId(session, insert.order_xtp_id, error);
  if (id != 0) Send(session, insert, id, now);
  return id;
}

uint64_t Counter::InsertCombo(const TraderSessionPtr& session, const XTPOptCombOrderInsertInfo& insert, bool reserved, int64_t now,
                              int32_t& error) {
  const auto found = reserved_.find(insert.order_xtp_id);
  if (reserved && (found == reserved_.end() || found->second != session->id)) {
    error = error::kOrderArguments;
    return 0;
  }
  const uint64_t id = TakeId(session, reserved ? insert.order_xtp_id : 0, error);
  if (id == 0 || !Arrives(session, id, now)) return id;
  combos_.Insert(*session, insert, id, ++sent_orders_, now);
  const int64_t confirmed = FromXtpTime(now) + options_.confirm_ms;
  if (options_.confirm_ms > 0) agenda_.At(confirmed, [this, confirmed] { combos_.OnTime(ToXtpTime(confirmed)); });
  return id;
}

uint64_t Counter::TakeId(const TraderSessionPtr& session, uint64_t reserved, int32_t& error) {
  ClientSeat& seat = *session->seat;
  if (!seat.buffer.Take()) {
    error = error::kOrderBuffer;
    return 0;
  }
  if (reserved == 0) return ids_.Next(session->client_id);
  reserved_.erase(reserved);
  if (reserved < seat.last_prefetched) seat.out_of_order.insert(reserved);
  seat.last_prefetched = std::max(seat.last_prefetched, reserved);
  return reserved;
}

bool Counter::Arrives(const TraderSessionPtr& session, uint64_t id, int64_t now) {
  if (!faults_.TakeLost() && Reaches(session, now)) return true;
  session->seat->lost.push_back(std::make_shared<LostOrder>(id));
  return false;
}

void Counter::Send(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now, std::string_view debt_id) {
  if (Arrives(session, id, now)) Insert(*session->customer, insert, id, now, debt_id);
}

uint64_t Counter::InsertChild(Customer& customer, const XTPOrderInsertInfo& insert, uint8_t client_id, int64_t now) {
  const uint64_t id = ids_.Next(client_id);
  Insert(customer, insert, id, now, {});
  return id;
}

bool Counter::CancelChild(Customer& customer, uint64_t order_id, int64_t now) {
  Order* order = orders_.Find(order_id);
  if (!order || !order->IsOpen()) return true;
  if (CancelBroken(customer.account, order_id, now).error_id != 0) return false;
  CancelWorking(*order, ids_.Next(OrderIds::ClientOf(order_id)), now);
  return true;
}

void Counter::Insert(Customer& customer, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now, std::string_view debt_id) {
  Order& order = orders_.Add(id);
  order.customer = &customer;
  order.account = &customer.account;
  order.credit.debt_id = debt_id;
  Describe(order.info, insert, now);
  SetNumber(order.info.order_local_id, ++sent_orders_, 10);
  if (const int32_t broken = Check(order, now)) {
    Reject(order, MakeError(broken));
    return;
  }
  if (const XTPRI reason = faults_.TakeRejection(false); reason.error_id != 0) {
    Reject(order, reason);
    return;
  }
  if (options_.matching == Options::Matching::kTest) {
    order.test_mode = TestMatching::ModeOf(insert.order_client_id, options_.portal, order.customer->test_turn);
  }
  order.business->Hold(order);
  order.pending = true;
  const int64_t time = ConfirmationOf(order, now);
  if (time > now) {
    WaitUntil(time, order);
  } else {
    Confirm(order, now);
  }
}

int64_t Counter::ConfirmationOf(const Order& order, int64_t now) const {
  const int64_t arrival = options_.confirm_ms > 0 ? ToXtpTime(FromXtpTime(now) + options_.confirm_ms) : now;
  if (order.test_mode != TestMode::kNone || order.business->way(order) != Business::Way::kMatched) return arrival;
  // Before the day and in breaks the counter keeps it. After the day it is confirmed, and waits in vain.
  return order.instrument->EntryFrom(arrival).value_or(arrival);
}

void Counter::WaitUntil(int64_t time, Order& order) {
  waiting_.emplace(time, &order);
  agenda_.At(FromXtpTime(time), [this, time] { OnTime(time); });
}

int32_t Counter::Check(Order& order, int64_t now) {
  const Symbol symbol{ExchangeOf(order.info.market), std::string(GetText(order.info.ticker))};
  if ((symbol.exchange == XTP_EXCHANGE_SH && !(options_.markets & 1)) || (symbol.exchange == XTP_EXCHANGE_SZ && !(options_.markets & 2))) {
    return error::kOtherNode;
  }
  order.business = businesses_.Find(order.account->kind(), order.info.business_type, order.info.side);
  if (!order.business) return Businesses::RefusalOf(order.account->kind(), order.info.business_type);
  OrderContext context{};
  context.now = now;
  order.instrument_index = market_.instruments().Find(symbol);
  if (order.instrument_index != InstrumentTable::kNone) {
    const size_t index = order.instrument_index;
    order.instrument = &market_.instruments().at(index);
    // The test environment trades suspended securities too.
    const bool suspended = options_.matching == Options::Matching::kMarket && market_.IsSuspended(index);
    context = {order.instrument,
               &market_.book(index),
               suspended,
               market_.IsTrading(index, now),
               FromYuan(market_.LastPrice(index)).value_or(0),
               now};
  }
  if (const int32_t broken = order.business->Check(order, context)) return broken;
  if (order.business->way(order) != Business::Way::kMatched) return 0;
  return order.customer->risk.Check(options_.risk, order, FromXtpTime(now));
}

void Counter::Reject(Order& order, const XTPRI& error) {
  order.info.order_status = XTP_ORDER_STATUS_REJECTED;
  order.info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_REJECTED;
  order.info.order_err_t = error;
  if (order.business) order.business->Release(order);
  Tell(order);
}

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

XTPRI Counter::CancelBroken(const Account& account, uint64_t order_id, int64_t now) {
  const Account* owner = orders_.OwnerOf(order_id);
  if (!owner) return MakeError(error::kOrderNotFound);
  if (owner != &account) return MakeError(error::kOthersOrder);
  if (orders_.IsCancel(order_id)) return MakeError(error::kTargetIsCancel);
  const Order& order = *orders_.Find(order_id);
  if (const int32_t broken = order.business ? order.business->CancelBroken() : 0) return MakeError(broken);
  if (order.pending) return MakeError(error::kNotConfirmed);
  if (!order.IsWorking()) return MakeError(order.info.order_cancel_xtp_id != 0 ? error::kCancelRequested : error::kOrderFinished);
  // Around the clock there are no such phases.
  if (options_.matching == Options::Matching::kMarket && !TakesCancel(order, now)) return ExchangeError(order.info.market, "412", "20006");
  return MakeError(0);
}

uint64_t Counter::Cancel(const TraderSessionPtr& session, uint64_t order_id, int64_t now, int32_t& error) {
  if (!session->seat->buffer.Take()) {
    error = error::kOrderBuffer;
    return 0;
  }
  const uint64_t id = ids_.Next(session->client_id);
  if (!Reaches(session, now)) return id;
  session->customer->risk.CountCancel();
  const XTPRI broken = CancelBroken(*session->account, order_id, now);
  const bool accepted = broken.error_id == 0;
  orders_.AddCancel({id, order_id, session->account, now,
                     accepted ? XTP_ORDER_SUBMIT_STATUS_CANCEL_ACCEPTED : XTP_ORDER_SUBMIT_STATUS_CANCEL_REJECTED, broken});
  if (accepted) {
    CancelWorking(*orders_.Find(order_id), id, now);
  } else {
    outbox_.CancelError(session, {id, order_id}, broken);
  }
  return id;
}

uint64_t Counter::CancelCombo(const TraderSessionPtr& session, uint64_t order_id, int64_t now, int32_t& error) {
  const uint64_t id = TakeId(session, 0, error);
  if (id == 0 || !Reaches(session, now)) return id;
  session->customer->risk.CountCancel();
  const XTPRI broken = combos_.Cancel(*session->account, order_id, id, now);
  if (broken.error_id != 0) outbox_.CancelComboError(session, {id, order_id}, broken);
  return id;
}

void Counter::CancelWorking(Order& order, uint64_t cancel_id, int64_t now) {
  const bool matched = order.business->way(order) == Business::Way::kMatched;
  if (order.in_market) marketplace_->Cancel(order.instrument_index, order.info.order_xtp_id, now);
  agenda_.Changed();
  const bool races = options_.cancel_race != Options::CancelRace::kNone && matched;
  const int64_t crossing = races ? CrossingPart(order) : 0;
  if (crossing == 0) {
    Close(order, cancel_id, now);
    return;
  }
  const XTPTradeReport report = Execute(order, {order.limit, crossing}, exec_ids_.Next(), now);
  const bool late = options_.cancel_race == Options::CancelRace::kLateTrade;
  if (!late) Tell(order, report);
  Close(order, cancel_id, now);
  if (late) Tell(order, report);
}

uint64_t Counter::Transfer(TraderSession& session, const XTPFundTransferReq& request, int64_t now) {
  Customer& customer = *session.customer;
  const uint64_t id = ids_.Next(session.client_id);
  const Money withdrawable = customer.credit ? Withdrawable(customer.credit->account, Prices(market_)) : customer.account.available_cash();
  for (const FundTransfers::Step& step : customer.funds.Transfer(customer.account, request, id, now, withdrawable)) {
    sessions_.Publish(customer, {step.notice, step.error_id, step.error_text});
  }
  return id;
}

bool Counter::TakesCancel(const Order& order, int64_t now) const {
  if (!order.instrument) return true;
  const PhaseRules phase = order.instrument->PhaseAt(now);
  // Where the exchange takes nothing at all, before the day and in its breaks, an order is still the counter's own.
  return phase.cancel || !phase.entry;
}

const char* Counter::AccountOf(uint64_t id) {
  const Account* owner = orders_.OwnerOf(id);
  if (!owner) owner = combos_.OwnerOf(id);
  return owner ? owner->name().c_str() : nullptr;
}

void Counter::OnSnapshot(size_t instrument, int64_t now) {
  if (!orders_.HasWorking(instrument) || !market_.IsTrading(instrument, now)) return;
  for (Order* order : orders_.Working(instrument)) {
    for (const Execution& execution : MatchSnapshot(*order, &market_.book(instrument)).executions) {
      Fill(*order, execution, exec_ids_.Next(), now);
    }
  }
}

void Counter::Tell(const Order& order) {
  const XTPRI& error = order.info.order_err_t;
  sessions_.Publish(*order.customer, {PlainInfo(order.info), error.error_id, std::string(GetText(error.error_msg))});
}

void Counter::Tell(const Order& order, const XTPTradeReport& report) { sessions_.Publish(*order.customer, {report}); }

bool Counter::AllowsQuery(TraderSession& session, int64_t now) {
  if (faults_.TakeRefusedQuery()) return false;
  constexpr int64_t kSecond = 1000;
  return options_.query_rate == 0 || session.queries.Add(FromXtpTime(now), kSecond) <= options_.query_rate;
}

void Counter::SettleOptions() {
  const auto price = [this](const Symbol& symbol) -> Money {
    const size_t index = market_.instruments().Find(symbol);
    if (index == InstrumentTable::kNone) return 0;
    const Money last = FromYuan(market_.LastPrice(index)).value_or(0);
    return last > 0 ? last : market_.instruments().at(index).pre_close();
  };
  for (const auto& [user, customer] : customers_) {
    if (customer->account.kind() != AccountKind::kOption) continue;
    customer->account.options().Revalue(contracts_);
    customer->account.SettleOptions(contracts_.day(), price);
  }
}

void Counter::OpenDay(Marketplace& marketplace, std::vector<OptionContract> contracts, uint32_t day) {
  marketplace_ = &marketplace;
  contracts_.Load(std::move(contracts), day);
  for (const auto& [user, customer] : customers_) customer->account.options().Revalue(contracts_);
}

void Counter::SettleOvernight() {
  for (Order* order : orders_.Open()) {
    if (order->IsWorking() && order->business->way(*order) == Business::Way::kQuiet) order->business->Settle(*order);
  }
}

void Counter::BeginDay(uint32_t day) {
  SettleOvernight();
  SettleOptions();
  combos_.BeginDay();
  orders_ = OrderStore();
  waiting_.clear();
  reserved_.clear();
  for (const auto& [user, customer] : customers_) {
    if (customer->credit) customer->credit->BeginDay();
    customer->account.BeginDay(day);
    customer->funds.BeginDay();
    customer->risk = RiskLimits();
    customer->log.Forget();
    customer->silence.End();
    for (auto& [client_id, seat] : customer->seats) {
      seat.lost.clear();
      seat.out_of_order.clear();
      seat.connection = Breaker();
    }
  }
}

void Counter::Reset(uint32_t day) {
  BeginDay(day);
  sessions_.Reset();
  customers_.clear();
  ids_ = OrderIds();
  exec_ids_ = ExecIds();
  test_matching_ = TestMatching();
  faults_ = OrderFaults();
  sent_orders_ = 0;
}

}  // namespace xtp::sim
