#include "sim/counter.h"

#include <algorithm>

#include "sim/errors.h"
#include "sim/matching.h"
#include "sim/text.h"
#include "sim/validation.h"

namespace xtp::sim {

namespace {

constexpr uint64_t kFirstSession = 0x22200001;

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

}  // namespace

TraderSessionPtr Counter::Login(const std::string& user, uint8_t client_id, const AccountSettings& settings,
                                std::shared_ptr<TraderGate> gate) {
  std::unique_ptr<Account>& account = accounts_[user];
  if (!account) account = std::make_unique<Account>(user, settings);
  for (const TraderSessionPtr& session : sessions_) {
    if (session->account == account.get() && session->client_id == client_id) return nullptr;
  }
  auto session = std::make_shared<TraderSession>();
  session->id = kFirstSession + logins_++;
  session->client_id = client_id;
  session->account = account.get();
  session->gate = std::move(gate);
  sessions_.push_back(session);
  return session;
}

TraderSessionPtr Counter::FindSession(uint64_t session_id) const {
  for (const TraderSessionPtr& session : sessions_) {
    if (session->id == session_id) return session;
  }
  return nullptr;
}

void Counter::Logout(const TraderSessionPtr& session) {
  session->open = false;
  sessions_.erase(std::remove(sessions_.begin(), sessions_.end(), session), sessions_.end());
}

void Counter::LogoutAll(const TraderGate* gate) {
  const std::vector<TraderSessionPtr> sessions = sessions_;
  for (const TraderSessionPtr& session : sessions) {
    if (session->gate.get() == gate) Logout(session);
  }
}

void Counter::DropAll() {
  const std::vector<TraderSessionPtr> sessions = std::move(sessions_);
  sessions_.clear();
  for (const TraderSessionPtr& session : sessions) {
    session->open = false;
    outbox_.Disconnected(session, error::kTraderDisconnected);
  }
}

uint64_t Counter::Insert(TraderSession& session, const XTPOrderInsertInfo& insert, int64_t now) {
  const uint64_t id = ids_.Next(session.client_id);
  Insert(session, insert, id, now);
  return id;
}

uint64_t Counter::Reserve(const TraderSession& session) {
  const uint64_t id = ids_.Next(session.client_id);
  reserved_[id] = session.id;
  return id;
}

uint64_t Counter::InsertReserved(TraderSession& session, const XTPOrderInsertInfo& insert, int64_t now) {
  const auto found = reserved_.find(insert.order_xtp_id);
  if (found == reserved_.end() || found->second != session.id) return 0;
  reserved_.erase(found);
  Insert(session, insert, insert.order_xtp_id, now);
  return insert.order_xtp_id;
}

void Counter::Insert(TraderSession& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now) {
  Order& order = orders_.Add(id);
  order.account = session.account;
  Describe(order.info, insert, now);
  SetNumber(order.info.order_local_id, ++sent_orders_, 10);
  if (const int32_t broken = Check(order, now)) {
    Reject(order, broken);
  } else {
    Arrive(order, now);
  }
}

int32_t Counter::Check(Order& order, int64_t now) {
  const Symbol symbol{ExchangeOf(order.info.market), std::string(GetText(order.info.ticker))};
  order.instrument_index = market_.instruments().Find(symbol);
  if (order.instrument_index == InstrumentTable::kNone) return error::kUnknownTicker;
  order.instrument = &market_.instruments().at(order.instrument_index);
  const size_t index = order.instrument_index;
  const Money last_price = FromYuan(market_.LastPrice(index)).value_or(0);
  return Validate(order, {order.instrument, &market_.book(index), market_.IsSuspended(index), market_.IsTrading(index, now), last_price});
}

void Counter::Reject(Order& order, int32_t error_id) {
  order.info.order_status = XTP_ORDER_STATUS_REJECTED;
  order.info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_REJECTED;
  order.info.order_err_t = MakeError(error_id);
  Tell(order);
}

void Counter::Arrive(Order& order, int64_t now) {
  order.info.order_status = XTP_ORDER_STATUS_NOTRADEQUEUEING;
  order.info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_ACCEPTED;
  SetNumber(order.info.order_exch_id, sent_orders_, 16);
  order.account->Hold(order);
  Tell(order);

  const size_t instrument = order.instrument_index;
  const Arrival arrival = MatchArrival(order, market_.IsTrading(instrument, now) ? &market_.book(instrument) : nullptr);
  for (const Execution& execution : arrival.executions) Fill(order, execution.price, execution.quantity, now);
  if (!order.IsWorking()) return;
  if (!arrival.rests) {
    Close(order, 0, now);
    return;
  }
  order.limit = arrival.rest_price;
  order.account->Hold(order);
  orders_.StartWorking(order);
}

void Counter::Fill(Order& order, Money price, int64_t quantity, int64_t now) {
  XTPOrderInfoEx& info = order.info;
  info.qty_traded += quantity;
  info.qty_left -= quantity;
  info.update_time = now;
  order.account->Book(order, price, quantity);
  info.trade_amount = ToYuan(order.traded_amount);
  info.order_status = info.qty_left == 0 ? XTP_ORDER_STATUS_ALLTRADED : XTP_ORDER_STATUS_PARTTRADEDQUEUEING;

  XTPTradeReport report{};
  report.order_xtp_id = report.local_order_id = info.order_xtp_id;
  report.order_client_id = info.order_client_id;
  SetText(report.ticker, GetText(info.ticker));
  report.market = info.market;
  SetNumber(report.exec_id, ++executions_, 16);
  report.price = ToYuan(price);
  report.quantity = quantity;
  report.trade_time = now;
  report.trade_amount = ToYuan(price * quantity);
  report.report_index = order.account->NextReportIndex();
  SetText(report.order_exch_id, GetText(info.order_exch_id));
  report.trade_type = XTP_TRDT_COMMON;
  report.u32 = info.u32;
  report.business_type = info.business_type;
  orders_.AddTrade(*order.account, report);
  for (const TraderSessionPtr& session : sessions_) {
    if (session->account == order.account) outbox_.TradeEvent(session, report);
  }
  // Of partial fills the counter tells by trades only.
  if (info.qty_left > 0) return;
  order.account->Release(order);
  orders_.StopWorking(order);
  Tell(order);
}

void Counter::Close(Order& order, uint64_t cancel_id, int64_t now) {
  XTPOrderInfoEx& info = order.info;
  info.order_status = info.qty_traded > 0 ? XTP_ORDER_STATUS_PARTTRADEDNOTQUEUEING : XTP_ORDER_STATUS_CANCELED;
  info.order_cancel_xtp_id = cancel_id;
  info.cancel_time = info.update_time = now;
  order.account->Release(order);
  orders_.StopWorking(order);
  Tell(order);
}

int32_t Counter::CancelBroken(const Account& account, uint64_t order_id) {
  const Account* owner = orders_.OwnerOf(order_id);
  if (!owner) return error::kOrderNotFound;
  if (owner != &account) return error::kOthersOrder;
  if (orders_.IsCancel(order_id)) return error::kTargetIsCancel;
  const Order& order = *orders_.Find(order_id);
  if (order.IsWorking()) return 0;
  return order.info.order_cancel_xtp_id != 0 ? error::kCancelRequested : error::kOrderFinished;
}

uint64_t Counter::Cancel(const TraderSessionPtr& session, uint64_t order_id, int64_t now) {
  const uint64_t id = ids_.Next(session->client_id);
  orders_.AddCancel(id, *session->account);
  if (const int32_t broken = CancelBroken(*session->account, order_id)) {
    outbox_.CancelError(session, {id, order_id}, MakeError(broken));
  } else if (const Order& order = *orders_.Find(order_id); !TakesCancel(order, now)) {
    outbox_.CancelError(session, {id, order_id}, CancelNotNow(order.instrument->symbol().exchange));
  } else {
    Close(*orders_.Find(order_id), id, now);
  }
  return id;
}

bool Counter::TakesCancel(const Order& order, int64_t now) const {
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
    if (change.traded_volume > 0) {
      int64_t& volume = order->IsBuy() ? buy_volume : sell_volume;
      const int64_t quantity = MatchTradeThrough(*order, change.traded_price, volume);
      if (quantity > 0) Fill(*order, order->limit, quantity, now);
    }
    if (!new_levels || !order->IsWorking()) continue;
    const int64_t quantity = MatchResting(*order, market_.book(change.instrument));
    if (quantity > 0) Fill(*order, order->limit, quantity, now);
  }
}

void Counter::Tell(const Order& order) {
  const XTPOrderInfo info = PlainInfo(order.info);
  for (const TraderSessionPtr& session : sessions_) {
    if (session->account == order.account) outbox_.OrderEvent(session, info, order.info.order_err_t);
  }
}

void Counter::BeginDay() {
  orders_ = OrderStore();
  reserved_.clear();
  for (const auto& [user, account] : accounts_) account->BeginDay();
}

void Counter::Reset() {
  BeginDay();
  accounts_.clear();
  ids_ = OrderIds();
  logins_ = sent_orders_ = executions_ = 0;
}

}  // namespace xtp::sim
