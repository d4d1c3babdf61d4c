#include <utility>
#include <vector>

#include "sim/base/errors.h"
#include "sim/base/market_time.h"
#include "sim/base/text.h"
#include "sim/trading/trader_api.h"
#include "sim/trading/trader_failure.h"

// The calls and queries of credit accounts.

namespace xtp::sim {

namespace {

using XTP::API::TraderSpi;

constexpr uint64_t kNoId = 0;

template <typename Request>
CreditDesk::Asked AskedBy(const Request& request) {
  return {request.market, GetText(request.ticker)};
}

}  // namespace

template <typename Tell>
int TraderApi::AskCredit(uint64_t session_id, Tell&& tell) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    const CreditDesk* desk = session->customer->credit.get();
    const bool allowed = exchange_.counter().AllowsQuery(*session, exchange_.XtpNow());
    const int32_t error = !allowed ? error::kQueryRate : desk ? 0 : error::kBusinessUser;
    tell(session, desk, error);
    return 0;
  });
}

template <typename Row, typename Callback, typename Find>
int TraderApi::CreditRows(uint64_t session_id, int request_id, Callback reply, Find&& find) {
  return AskCredit(session_id, [&](const TraderSessionPtr& session, const CreditDesk* desk, int32_t error) {
    TraderOutbox& outbox = exchange_.trader_outbox();
    if (error != 0) return outbox.Refusal<Row>(session, error, request_id, reply);
    outbox.Rows<Row>(session, find(*desk), request_id, reply, exchange_.options().replies);
  });
}

template <typename Row, typename Find>
int TraderApi::CreditRow(uint64_t session_id, int request_id, TraderOutbox::SingleReply<Row> reply, Find&& find) {
  return AskCredit(session_id, [&](const TraderSessionPtr& session, const CreditDesk* desk, int32_t error) {
    const std::vector<Row> rows = error == 0 ? find(*desk) : std::vector<Row>();
    if (error == 0 && rows.empty()) error = error::kNoRecord;
    exchange_.trader_outbox().Single<Row>(session, rows.empty() ? Row{} : rows.front(), error, request_id, reply);
  });
}

uint64_t TraderApi::CreditCashRepay(double amount, uint64_t session_id) {
  if (amount <= 0) return Fail(error::kOrderArguments, kNoId);
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) {
    return exchange_.counter().RepayCredit(*session, amount, exchange_.XtpNow());
  });
}

uint64_t TraderApi::CreditCashRepayDebtInterestFee(const char* debt_id, double amount, uint64_t session_id) {
  if (!debt_id || amount <= 0) return Fail(error::kOrderArguments, kNoId);
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) {
    return exchange_.counter().RepayCreditInterest(*session, debt_id, amount, exchange_.XtpNow());
  });
}

uint64_t TraderApi::CreditSellStockRepayDebtInterestFee(XTPOrderInsertInfo* order, const char* debt_id, uint64_t session_id) {
  if (!order || !debt_id) return Fail(error::kOrderArguments, kNoId);
  return SendOrder(session_id, [&](const TraderSessionPtr& session, int32_t& error) {
    return exchange_.counter().Insert(session, *order, exchange_.XtpNow(), error, debt_id);
  });
}

uint64_t TraderApi::CreditExtendDebtDate(XTPCreditDebtExtendReq* debt_extend, uint64_t session_id) {
  if (!debt_extend) return Fail(error::kOrderArguments, kNoId);
  return WithSession(session_id, kNoId, [&](const TraderSessionPtr& session) {
    return exchange_.counter().ExtendDebt(*session, *debt_extend, exchange_.XtpNow());
  });
}

int TraderApi::QueryCreditCashRepayInfo(uint64_t session_id, int request_id) {
  return CreditRows<XTPCrdCashRepayInfo>(session_id, request_id, &TraderSpi::OnQueryCreditCashRepayInfo,
                                         [](const CreditDesk& desk) { return desk.Repayments(); });
}

int TraderApi::QueryCreditFundInfo(uint64_t session_id, int request_id) {
  return CreditRow<XTPCrdFundInfo>(session_id, request_id, &TraderSpi::OnQueryCreditFundInfo,
                                   [&](const CreditDesk& desk) { return std::vector{desk.Funds(Prices(exchange_.market()))}; });
}

int TraderApi::QueryCreditFundExtraInfo(uint64_t session_id, int request_id) {
  return CreditRow<XTPCrdFundExtraInfo>(session_id, request_id, &TraderSpi::OnQueryCreditFundExtraInfo,
                                        [&](const CreditDesk& desk) { return std::vector{desk.FundsExtra(Prices(exchange_.market()))}; });
}

int TraderApi::QueryCreditDebtInfo(uint64_t session_id, int request_id) {
  return CreditRows<XTPCrdDebtInfo>(session_id, request_id, &TraderSpi::OnQueryCreditDebtInfo,
                                    [&](const CreditDesk& desk) { return desk.DebtRows(DayOf(exchange_.XtpNow())); });
}

int TraderApi::QueryCreditTickerDebtInfo(XTPClientQueryCrdDebtStockReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return CreditRows<XTPCrdDebtStockInfo>(session_id, request_id, &TraderSpi::OnQueryCreditTickerDebtInfo,
                                         [&](const CreditDesk& desk) { return desk.TickerDebts(AskedBy(*query_param)); });
}

int TraderApi::QueryCreditAssetDebtInfo(uint64_t session_id, int request_id) {
  return AskCredit(session_id, [&](const TraderSessionPtr& session, const CreditDesk* desk, int32_t error) {
    exchange_.trader_outbox().CashDebt(session, error == 0 ? ToYuan(desk->account.debts().Cash()) : 0, MakeError(error), request_id);
  });
}

int TraderApi::QueryCreditTickerAssignInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return CreditRows<XTPClientQueryCrdPositionStkInfo>(
      session_id, request_id, &TraderSpi::OnQueryCreditTickerAssignInfo,
      [&](const CreditDesk& desk) { return desk.Shortable(AskedBy(*query_param), exchange_.market().instruments()); });
}

int TraderApi::QueryCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return CreditRow<XTPClientQueryCrdSurplusStkRspInfo>(
      session_id, request_id, &TraderSpi::OnQueryCreditExcessStock, [&](const CreditDesk& desk) {
        // The one that is asked for must be named.
        const CreditDesk::Asked asked = AskedBy(*query_param);
        return asked.ticker.empty() ? std::vector<XTPClientQueryCrdSurplusStkRspInfo>() : desk.Surpluses(asked);
      });
}

int TraderApi::QueryMulCreditExcessStock(XTPClientQueryCrdSurplusStkReqInfo* query_param, uint64_t session_id, int request_id) {
  const CreditDesk::Asked asked = query_param ? AskedBy(*query_param) : CreditDesk::Asked{XTP_MKT_INIT, ""};
  return CreditRows<XTPClientQueryCrdSurplusStkRspInfo>(session_id, request_id, &TraderSpi::OnQueryMulCreditExcessStock,
                                                        [&](const CreditDesk& desk) { return desk.Surpluses(asked); });
}

int TraderApi::QueryCreditExtendDebtDateOrders(uint64_t xtp_id, uint64_t session_id, int request_id) {
  return AskCredit(session_id, [&](const TraderSessionPtr& session, const CreditDesk* desk, int32_t error) {
    TraderOutbox& outbox = exchange_.trader_outbox();
    if (error != 0) {
      return outbox.Refusal<XTPCreditDebtExtendNotice>(session, error, request_id, &TraderSpi::OnQueryCreditExtendDebtDateOrders);
    }
    std::vector<std::pair<XTPCreditDebtExtendNotice, XTPRI>> rows;
    for (const CreditDesk::Extension& extension : desk->Extensions(xtp_id)) {
      rows.emplace_back(extension.notice, extension.error_id == 0 ? XTPRI{} : MakeError(extension.error_id));
    }
    outbox.RowsWithErrors<XTPCreditDebtExtendNotice>(session, std::move(rows), request_id, &TraderSpi::OnQueryCreditExtendDebtDateOrders,
                                                     exchange_.options().replies);
  });
}

int TraderApi::QueryCreditPositionExtraInfo(XTPClientQueryCrdPositionStockReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return CreditRows<XTPCrdPositionExtraInfo>(session_id, request_id, &TraderSpi::OnQueryCreditPositionExtraInfo,
                                             [&](const CreditDesk& desk) { return desk.PositionsExtra(AskedBy(*query_param)); });
}

}  // namespace xtp::sim
