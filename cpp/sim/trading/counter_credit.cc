#include "sim/base/errors.h"
#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/counter.h"

// What a credit account asks the counter for beside orders.

namespace xtp::sim {

uint64_t Counter::RepayCredit(TraderSession& session, double amount, int64_t) {
  Customer& customer = *session.customer;
  const uint64_t id = ids_.Next(session.client_id);
  XTPCrdCashRepayRsp reply{static_cast<int64_t>(id), amount, 0};
  XTPRI error = MakeError(error::kBusinessUser);
  if (customer.credit) {
    const XTPCrdCashRepayInfo row = customer.credit->Repay(id, amount);
    reply.cash_repay_amount = row.cash_repay_amount;
    error = row.error_info;
  }
  sessions_.Publish(customer, {reply, error.error_id, std::string(GetText(error.error_msg))});
  return id;
}

uint64_t Counter::RepayCreditInterest(TraderSession& session, const std::string& debt_id, double amount, int64_t) {
  Customer& customer = *session.customer;
  const uint64_t id = ids_.Next(session.client_id);
  XTPCrdCashRepayDebtInterestFeeRsp reply{};
  reply.xtp_id = static_cast<int64_t>(id);
  reply.request_amount = amount;
  SetText(reply.debt_compact_id, debt_id);
  XTPRI error = MakeError(error::kBusinessUser);
  if (customer.credit) {
    const XTPCrdCashRepayInfo row = customer.credit->RepayCharges(id, debt_id, amount);
    reply.cash_repay_amount = row.cash_repay_amount;
    error = row.error_info;
  }
  sessions_.Publish(customer, {reply, error.error_id, std::string(GetText(error.error_msg))});
  return id;
}

uint64_t Counter::ExtendDebt(TraderSession& session, const XTPCreditDebtExtendReq& request, int64_t now) {
  Customer& customer = *session.customer;
  const uint64_t id = ids_.Next(session.client_id);
  XTPCreditDebtExtendNotice notice{};
  notice.xtpid = id;
  SetText(notice.debt_id, GetText(request.debt_id));
  notice.oper_time = static_cast<uint64_t>(now);
  if (!customer.credit) {
    notice.oper_status = XTP_DEBT_EXTEND_OPER_FAILED;
    sessions_.Publish(customer, {notice, error::kBusinessUser, std::string(TextOf(error::kBusinessUser))});
    return id;
  }
  notice.oper_status = XTP_DEBT_EXTEND_OPER_SUBMITTED;
  sessions_.Publish(customer, {notice});
  const CreditDesk::Extension done = customer.credit->Extend(id, request, DayOf(now), now, Prices(market_));
  const std::string_view text = done.error_id == 0 ? "" : TextOf(done.error_id);
  sessions_.Publish(customer, {done.notice, done.error_id, std::string(text)});
  return id;
}

}  // namespace xtp::sim
