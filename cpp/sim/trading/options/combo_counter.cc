#include "sim/trading/options/combo_counter.h"

#include <memory>
#include <string>

#include "sim/base/errors.h"
#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/customer.h"
#include "sim/trading/exchange_error.h"
#include "sim/trading/order_ids.h"

namespace xtp::sim {

namespace {

void Describe(XTPOptCombOrderInfoEx& info, const XTPOptCombOrderInsertInfo& insert, int64_t now) {
  info.order_client_id = insert.order_client_id;
  info.market = insert.market;
  info.quantity = insert.quantity;
  info.side = insert.side;
  info.business_type = insert.business_type;
  info.opt_comb_info = insert.opt_comb_info;
  info.qty_left = insert.quantity;
  info.insert_time = now;
  info.update_time = now;
  info.order_status = XTP_ORDER_STATUS_INIT;
  info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_SUBMITTED;
  info.order_type = XTP_ORDT_Combination;
}

bool IsHere(int markets, XTP_MARKET_TYPE market) {
  if (market == XTP_MKT_SH_A) return (markets & 1) != 0;
  return market != XTP_MKT_SZ_A || (markets & 2) != 0;
}

}  // namespace

void ComboCounter::Insert(TraderSession& session, const XTPOptCombOrderInsertInfo& insert, uint64_t id, uint64_t local_id, int64_t now) {
  ComboOrder& order = store_.Add(id);
  order.customer = session.customer;
  order.account = session.account;
  Describe(order.info, insert, now);
  SetNumber(order.info.order_local_id, local_id, 10);
  const bool test = options_.matching == Options::Matching::kTest;
  const int32_t broken = IsHere(options_.markets, insert.market) ? rules_.Check(order, now, test) : error::kOtherNode;
  if (broken != 0) {
    Reject(order, MakeError(broken));
    return;
  }
  if (test) order.test_mode = TestMatching::ModeOf(insert.order_client_id, options_.portal, order.customer->test_turn);
  ComboRules::Hold(order);
  order.pending = true;
  if (options_.confirm_ms > 0) {
    pending_.emplace(ToXtpTime(FromXtpTime(now) + options_.confirm_ms), &order);
  } else {
    Confirm(order, now);
  }
}

void ComboCounter::OnTime(int64_t now) {
  while (!pending_.empty() && pending_.begin()->first <= now) {
    const auto [due, order] = *pending_.begin();
    pending_.erase(pending_.begin());
    Confirm(*order, due);
  }
}

void ComboCounter::Reject(ComboOrder& order, const XTPRI& error) {
  order.info.order_status = XTP_ORDER_STATUS_REJECTED;
  order.info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_REJECTED;
  order.info.order_err_t = error;
  ComboRules::Release(order);
  Tell(order);
}

void ComboCounter::Confirm(ComboOrder& order, int64_t now) {
  order.pending = false;
  order.info.update_time = now;
  if (order.test_mode == TestMode::kReject) {
    const std::string_view code = test_matching_.NextRejection();
    Reject(order, ExchangeError(order.info.market, code, code));
    return;
  }
  order.info.order_status = XTP_ORDER_STATUS_NOTRADEQUEUEING;
  order.info.order_submit_status = XTP_ORDER_SUBMIT_STATUS_INSERT_ACCEPTED;
  SetText(order.info.order_exch_id, "000000" + std::string(GetText(order.info.order_local_id)));
  Tell(order);
  // Exercises are done overnight. In the test environment such business is confirmed or rejected; here it is done, too.
  if (!order.IsExercise() && order.test_mode != TestMode::kConfirm) Trade(order, now);
}

void ComboCounter::Trade(ComboOrder& order, int64_t now) {
  XTPOptCombOrderInfoEx& info = order.info;
  char number[XTP_SECONDARY_ORDER_ID_LEN];
  const uint64_t exec_id = exec_ids_.Next();
  SetNumber(number, exec_id, 16);
  ComboRules::Book(order, number);
  info.qty_traded = info.quantity;
  info.qty_left = 0;
  info.update_time = now;
  info.order_status = XTP_ORDER_STATUS_ALLTRADED;

  XTPOptCombTradeReport report{};
  report.order_xtp_id = report.local_order_id = info.order_xtp_id;
  report.order_client_id = info.order_client_id;
  report.market = info.market;
  SetNumber(report.exec_id, exec_id, 16);
  report.quantity = info.quantity;
  report.trade_time = now;
  report.report_index = order.account->NextReportIndex();
  SetText(report.order_exch_id, GetText(info.order_exch_id));
  report.trade_type = XTP_TRDT_COMMON;
  report.side = info.side;
  report.business_type = info.business_type;
  report.opt_comb_info = info.opt_comb_info;
  store_.AddTrade(*order.account, report);
  sessions_.Publish(*order.customer, {report});
  Tell(order);
}

XTPRI ComboCounter::CancelBroken(const Account& account, uint64_t order_id) {
  const Account* owner = store_.OwnerOf(order_id);
  if (!owner) return MakeError(error::kOrderNotFound);
  if (owner != &account) return MakeError(error::kOthersOrder);
  if (store_.IsCancel(order_id)) return MakeError(error::kTargetIsCancel);
  const ComboOrder& order = *store_.Find(order_id);
  if (order.pending) return MakeError(error::kNotConfirmed);
  if (order.IsWorking()) return MakeError(0);
  return MakeError(order.info.order_cancel_xtp_id != 0 ? error::kCancelRequested : error::kOrderFinished);
}

XTPRI ComboCounter::Cancel(const Account& account, uint64_t order_id, uint64_t cancel_id, int64_t now) {
  const XTPRI broken = CancelBroken(account, order_id);
  const bool accepted = broken.error_id == 0;
  store_.AddCancel({cancel_id, order_id, &account, now,
                    accepted ? XTP_ORDER_SUBMIT_STATUS_CANCEL_ACCEPTED : XTP_ORDER_SUBMIT_STATUS_CANCEL_REJECTED, broken});
  if (!accepted) return broken;
  ComboOrder& order = *store_.Find(order_id);
  order.info.order_status = XTP_ORDER_STATUS_CANCELED;
  order.info.order_cancel_xtp_id = cancel_id;
  order.info.cancel_time = order.info.update_time = now;
  ComboRules::Release(order);
  Tell(order);
  return broken;
}

void ComboCounter::Forget() {
  for (ComboOrder* order : store_.Open()) {
    const uint64_t id = order->info.order_xtp_id;
    order->customer->seats[OrderIds::ClientOf(id)].lost.push_back(std::make_shared<LostOrder>(id));
    ComboRules::Release(*order);
  }
  BeginDay();
}

void ComboCounter::BeginDay() {
  pending_.clear();
  store_ = ComboStore();
}

void ComboCounter::Tell(const ComboOrder& order) {
  const XTPRI& error = order.info.order_err_t;
  sessions_.Publish(*order.customer, {PlainInfo(order.info), error.error_id, std::string(GetText(error.error_msg))});
}

}  // namespace xtp::sim
