#include "sim/base/errors.h"
#include "sim/trading/counter.h"
#include "sim/trading/crossing_part.h"
#include "sim/trading/exchange_error.h"

// Cancels: what speaks against them, and what they bring about.

namespace xtp::sim {

bool Counter::CancelChild(Customer& customer, uint64_t order_id, int64_t now) {
  Order* order = orders_.Find(order_id);
  if (!order || !order->IsOpen()) return true;
  if (CancelBroken(customer.account, order_id, now).error_id != 0) return false;
  CancelWorking(*order, ids_.Next(OrderIds::ClientOf(order_id)), now);
  return true;
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

bool Counter::TakesCancel(const Order& order, int64_t now) const {
  if (!order.instrument) return true;
  const PhaseRules phase = order.instrument->PhaseAt(now);
  // Where the exchange takes nothing at all, before the day and in its breaks, an order is still the counter's own.
  return phase.cancel || !phase.entry;
}

}  // namespace xtp::sim
