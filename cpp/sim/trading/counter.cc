#include "sim/trading/counter.h"

#include <algorithm>

#include "sim/base/errors.h"
#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/matching.h"

namespace xtp::sim {

namespace {

/// A number as text of a fixed width.
template <size_t N>
void SetNumber(char (&field)[N], uint64_t number, size_t digits) {
  const std::string text = std::to_string(number);
  SetText(field, text.size() < digits ? std::string(digits - text.size(), '0') + text : text);
}

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

void Counter::RestartServer(Options::Forgets forgets) {
  sessions_.DropAll(nullptr);
  sessions_.CountRestart();
  EndSilence();
  if (forgets == Options::Forgets::kOrders) ForgetOrders();
  for (const auto& [user, customer] : customers_) {
    customer->risk = RiskLimits();
    for (auto& [client_id, seat] : customer->seats) seat.connection = Breaker();
    if (forgets != Options::Forgets::kNothing) customer->log.Forget();
  }
}

void Counter::ForgetOrders() {
  for (Order* order : orders_.Open()) {
    ClientSeat& seat = order->customer->seats[OrderIds::ClientOf(order->info.order_xtp_id)];
    seat.lost.push_back(std::make_shared<LostOrder>(order->info.order_xtp_id));
    order->business->Release(*order);
  }
  pending_.clear();
  orders_ = OrderStore();
}

bool Counter::Reaches(const TraderSessionPtr& session, int64_t now) {
  const Breaker::State state = session->seat->connection.Add(options_.risk.connection_rate, FromXtpTime(now));
  if (state == Breaker::State::kClosed) return true;
  sessions_.Drop(session);
  return false;
}

uint64_t Counter::Insert(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error) {
  if (!session->seat->buffer.Take()) {
    error = error::kOrderBuffer;
    return 0;
  }
  const uint64_t id = ids_.Next(session->client_id);
  Send(session, insert, id, now);
  return id;
}

uint64_t Counter::Reserve(const TraderSession& session) {
  const uint64_t id = ids_.Next(session.client_id);
  reserved_[id] = session.id;
  return id;
}

uint64_t Counter::InsertReserved(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error) {
  const uint64_t id = insert.order_xtp_id;
  const auto found = reserved_.find(id);
  if (found == reserved_.end() || found->second != session->id) {
    error = error::kOrderArguments;
    return 0;
  }
  if (!session->seat->buffer.Take()) {
    error = error::kOrderBuffer;
    return 0;
  }
  reserved_.erase(found);
  if (id < session->seat->last_prefetched) session->seat->out_of_order.insert(id);
  session->seat->last_prefetched = std::max(session->seat->last_prefetched, id);
  Send(session, insert, id, now);
  return id;
}

void Counter::Send(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now) {
  if (!faults_.TakeLost() && Reaches(session, now)) {
    Insert(*session, insert, id, now);
  } else {
    session->seat->lost.push_back(std::make_shared<LostOrder>(id));
  }
}

void Counter::Insert(TraderSession& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now) {
  Order& order = orders_.Add(id);
  order.customer = session.customer;
  order.account = session.account;
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
  if (options_.confirm_ms > 0) {
    pending_.emplace(ToXtpTime(FromXtpTime(now) + options_.confirm_ms), &order);
  } else {
    Confirm(order, now);
  }
}

int32_t Counter::Check(Order& order, int64_t now) {
  const Symbol symbol{ExchangeOf(order.info.market), std::string(GetText(order.info.ticker))};
  if ((symbol.exchange == XTP_EXCHANGE_SH && !(options_.markets & 1)) || (symbol.exchange == XTP_EXCHANGE_SZ && !(options_.markets & 2))) {
    return error::kOtherNode;
  }
  order.business = businesses_.Find(order.info.business_type);
  if (!order.business) return error::kBusinessUser;
  OrderContext context{};
  order.instrument_index = market_.instruments().Find(symbol);
  if (order.instrument_index != InstrumentTable::kNone) {
    const size_t index = order.instrument_index;
    order.instrument = &market_.instruments().at(index);
    // The test environment trades suspended securities too.
    const bool suspended = options_.matching == Options::Matching::kMarket && market_.IsSuspended(index);
    context = {order.instrument, &market_.book(index), suspended, market_.IsTrading(index, now),
               FromYuan(market_.LastPrice(index)).value_or(0)};
  }
  if (const int32_t broken = order.business->Check(order, context)) return broken;
  if (order.business->way() != Business::Way::kMatched) return 0;
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
  while (!pending_.empty() && pending_.begin()->first <= now) {
    const auto [due, order] = *pending_.begin();
    pending_.erase(pending_.begin());
    Confirm(*order, due);
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
  SetText(order.info.order_exch_id, "000000" + std::string(GetText(order.info.order_local_id)));
  Tell(order);
  if (order.business->way() != Business::Way::kMatched) return;
  const bool trades = options_.matching == Options::Matching::kTest || market_.IsTrading(order.instrument_index, now);
  if (trades && faults_.TakeSilent(order)) FallSilent(order, now);
  Arrive(order, now);
}

void Counter::FallSilent(Order& order, int64_t now) {
  Fill(order, {order.limit, CrossingPart(order)}, exec_ids_.Next(), now);
  order.customer->silence.Begin(order.info.order_xtp_id);
}

Arrival Counter::Match(Order& order, int64_t now) {
  const size_t instrument = order.instrument_index;
  VisibleBook* book = market_.IsTrading(instrument, now) ? &market_.book(instrument) : nullptr;
  if (order.test_mode == TestMode::kNone) return MatchArrival(order, book);
  if (order.test_mode == TestMode::kSnapshot) return MatchSnapshot(order, book);
  return {test_matching_.Trades(order.test_mode, order), true, order.limit};
}

void Counter::Cross(Order& order, int64_t now) {
  const VisibleBook& book = market_.book(order.instrument_index);
  const Money visible = book.BestFacing(order.IsBuy());
  for (Order* resting : orders_.Working(order.instrument_index)) {
    if (order.left() == 0) return;
    const bool reaches = order.IsBuy() ? resting->limit <= order.limit : resting->limit >= order.limit;
    const bool first = visible == 0 || (order.IsBuy() ? resting->limit <= visible : resting->limit >= visible);
    if (resting->IsBuy() == order.IsBuy() || !reaches || !first) continue;
    const Execution execution{resting->limit, std::min(order.left(), resting->left())};
    const uint64_t match = exec_ids_.Next();
    Fill(*resting, execution, match, now);
    Fill(order, execution, exec_ids_.OtherSide(match, order.info.market == XTP_MKT_SH_A), now);
  }
}

void Counter::Arrive(Order& order, int64_t now) {
  const bool crosses = options_.cross && order.test_mode == TestMode::kNone && order.info.price_type == XTP_PRICE_LIMIT;
  if (crosses && market_.IsTrading(order.instrument_index, now)) Cross(order, now);
  if (!order.IsWorking()) return;
  const Arrival arrival = Match(order, now);
  for (const Execution& execution : arrival.executions) Fill(order, execution, exec_ids_.Next(), now);
  if (!order.IsWorking()) return;
  if (!arrival.rests) {
    Close(order, 0, now);
    return;
  }
  order.limit = arrival.rest_price;
  order.business->Hold(order);
  // The other modes of the test environment have done all that they will.
  if (order.test_mode == TestMode::kNone || order.test_mode == TestMode::kSnapshot) orders_.StartWorking(order);
}

XTPTradeReport Counter::Execute(Order& order, const Execution& execution, uint64_t exec_id, int64_t now) {
  XTPOrderInfoEx& info = order.info;
  info.qty_traded += execution.quantity;
  info.qty_left -= execution.quantity;
  info.update_time = now;
  order.business->Book(order, execution.price, execution.quantity);
  info.trade_amount = ToYuan(order.traded_amount);
  info.order_status = info.qty_left == 0 ? XTP_ORDER_STATUS_ALLTRADED : XTP_ORDER_STATUS_PARTTRADEDQUEUEING;

  XTPTradeReport report{};
  report.order_xtp_id = report.local_order_id = info.order_xtp_id;
  report.order_client_id = info.order_client_id;
  SetText(report.ticker, GetText(info.ticker));
  report.market = info.market;
  SetNumber(report.exec_id, exec_id, 16);
  report.price = ToYuan(execution.price);
  report.quantity = execution.quantity;
  report.trade_time = now;
  report.trade_amount = ToYuan(execution.price * execution.quantity);
  report.report_index = order.account->NextReportIndex();
  SetText(report.order_exch_id, GetText(info.order_exch_id));
  report.trade_type = XTP_TRDT_COMMON;
  report.u32 = info.u32;
  report.business_type = info.business_type;
  orders_.AddTrade(*order.account, report);
  return report;
}

void Counter::Fill(Order& order, const Execution& execution, uint64_t exec_id, int64_t now) {
  Tell(order, Execute(order, execution, exec_id, now));
  // Of partial fills the counter tells by trades only.
  if (order.info.qty_left == 0) Finish(order);
}

void Counter::Finish(Order& order) {
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

void Counter::CancelWorking(Order& order, uint64_t cancel_id, int64_t now) {
  const int64_t crossing = options_.cancel_race == Options::CancelRace::kNone ? 0 : CrossingPart(order);
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
  const uint64_t id = ids_.Next(session.client_id);
  for (const FundTransfers::Step& step : session.customer->funds.Transfer(*session.account, request, id, now)) {
    sessions_.Publish(*session.customer, {step.notice, step.error_id, step.error_text});
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
  return owner ? owner->name().c_str() : nullptr;
}

void Counter::OnMarket(const Market::Change& change, bool new_levels, int64_t now) {
  if (!orders_.HasWorking(change.instrument) || !market_.IsTrading(change.instrument, now)) return;
  int64_t buy_volume = change.traded_volume;
  int64_t sell_volume = change.traded_volume;
  for (Order* order : orders_.Working(change.instrument)) {
    if (order->test_mode == TestMode::kSnapshot) {
      if (!new_levels) continue;
      for (const Execution& execution : MatchSnapshot(*order, &market_.book(change.instrument)).executions)
        Fill(*order, execution, exec_ids_.Next(), now);
      continue;
    }
    if (change.traded_volume > 0) {
      int64_t& volume = order->IsBuy() ? buy_volume : sell_volume;
      const int64_t quantity = MatchTradeThrough(*order, change.traded_price, volume);
      if (quantity > 0) Fill(*order, {order->limit, quantity}, exec_ids_.Next(), now);
    }
    if (!new_levels || !order->IsWorking()) continue;
    const int64_t quantity = MatchResting(*order, market_.book(change.instrument));
    if (quantity > 0) Fill(*order, {order->limit, quantity}, exec_ids_.Next(), now);
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

void Counter::BeginDay() {
  orders_ = OrderStore();
  pending_.clear();
  reserved_.clear();
  for (const auto& [user, customer] : customers_) {
    customer->account.BeginDay();
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

void Counter::Reset() {
  BeginDay();
  sessions_.Reset();
  customers_.clear();
  ids_ = OrderIds();
  exec_ids_ = ExecIds();
  test_matching_ = TestMatching();
  faults_ = OrderFaults();
  sent_orders_ = 0;
}

}  // namespace xtp::sim
