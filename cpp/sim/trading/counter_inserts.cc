#include <algorithm>

#include "sim/base/errors.h"
#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/counter.h"

// Orders on their way in, until they wait for the exchange.

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

}  // namespace

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

}  // namespace xtp::sim
