#include <vector>

#include "sim/base/errors.h"
#include "sim/base/text.h"
#include "sim/trading/options/option_rows.h"
#include "sim/trading/trader_answers.h"
#include "sim/trading/trader_api.h"
#include "sim/trading/trader_failure.h"

// The queries of the TraderApi.

namespace xtp::sim {

namespace {

using XTP::API::TraderSpi;

bool IsOpen(const Order& order) { return order.IsOpen(); }

}  // namespace

template <typename Accept>
int TraderApi::SendOrders(uint64_t session_id, int request_id, bool extended, Accept&& accept) {
  const auto find = [&](const TraderSession& session) { return exchange_.counter().store().Orders(*session.account, accept); };
  if (extended) return Answer<XTPOrderInfoEx>(session_id, request_id, &TraderSpi::OnQueryOrderEx, find);
  return Answer<XTPOrderInfo>(session_id, request_id, &TraderSpi::OnQueryOrder,
                              [&](const TraderSession& session) { return Plain(find(session)); });
}

int TraderApi::SendOrdersOf(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id, bool extended) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(GetText(query_param->ticker), query_param->begin_time, query_param->end_time);
  return SendOrders(session_id, request_id, extended,
                    [&](const Order& order) { return filter.Accepts(GetText(order.info.ticker), order.info.insert_time); });
}

template <typename Accept>
int TraderApi::SendTrades(uint64_t session_id, int request_id, Accept&& accept) {
  return Answer<XTPTradeReport>(session_id, request_id, &TraderSpi::OnQueryTrade,
                                [&](const TraderSession& session) { return exchange_.counter().store().Trades(*session.account, accept); });
}

int TraderApi::QueryOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendOrders(session_id, request_id, false, [&](const Order& order) { return order.info.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOrders(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) {
  return SendOrdersOf(query_param, session_id, request_id, false);
}

int TraderApi::QueryUnfinishedOrders(uint64_t session_id, int request_id) { return SendOrders(session_id, request_id, false, IsOpen); }

int TraderApi::QueryOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendOrders(session_id, request_id, true, [&](const Order& order) { return order.info.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOrdersEx(const XTPQueryOrderReq* query_param, uint64_t session_id, int request_id) {
  return SendOrdersOf(query_param, session_id, request_id, true);
}

int TraderApi::QueryUnfinishedOrdersEx(uint64_t session_id, int request_id) { return SendOrders(session_id, request_id, true, IsOpen); }

int TraderApi::QueryOrdersByPageEx(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) {
  return AnswerPage<XTPOrderInfoEx>(query_param, session_id, request_id, &TraderSpi::OnQueryOrderByPageEx,
                                    [&](const Account& account, int64_t reference, int64_t count) {
                                      return exchange_.counter().store().OrderPage(account, reference, count);
                                    });
}

int TraderApi::QueryOrdersByPage(const XTPQueryOrderByPageReq* query_param, uint64_t session_id, int request_id) {
  return AnswerPage<XTPOrderInfo>(query_param, session_id, request_id, &TraderSpi::OnQueryOrderByPage,
                                  [&](const Account& account, int64_t reference, int64_t count) {
                                    return Plain(exchange_.counter().store().OrderPage(account, reference, count));
                                  });
}

int TraderApi::QueryTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendTrades(session_id, request_id, [&](const XTPTradeReport& trade) { return trade.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryTrades(XTPQueryTraderReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(GetText(query_param->ticker), query_param->begin_time, query_param->end_time);
  return SendTrades(session_id, request_id,
                    [&](const XTPTradeReport& trade) { return filter.Accepts(GetText(trade.ticker), trade.trade_time); });
}

int TraderApi::QueryTradesByPage(const XTPQueryTraderByPageReq* query_param, uint64_t session_id, int request_id) {
  return AnswerPage<XTPTradeReport>(query_param, session_id, request_id, &TraderSpi::OnQueryTradeByPage,
                                    [&](const Account& account, int64_t reference, int64_t count) {
                                      return exchange_.counter().store().TradePage(account, reference, count);
                                    });
}

int TraderApi::QueryPosition(const char* ticker, uint64_t session_id, int request_id, XTP_MARKET_TYPE market) {
  return Answer<XTPQueryStkPositionRsp>(session_id, request_id, &TraderSpi::OnQueryPosition, [&](const TraderSession& session) {
    auto rows = session.account->Positions(ticker ? ticker : "", market, exchange_.market().instruments());
    if (session.account->kind() == AccountKind::kOption) {
      AddOptionPositions(rows, *session.account, ticker ? ticker : "", market, exchange_.market());
    }
    return rows;
  });
}

int TraderApi::QueryAsset(uint64_t session_id, int request_id) {
  return Answer<XTPQueryAssetRsp>(session_id, request_id, &TraderSpi::OnQueryAsset,
                                  [](const TraderSession& session) { return std::vector{session.customer->Asset()}; });
}

int TraderApi::QueryFundTransfer(XTPQueryFundTransferLogReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return Answer<XTPFundTransferNotice>(session_id, request_id, &TraderSpi::OnQueryFundTransfer,
                                       [&](const TraderSession& session) { return session.customer->funds.Find(query_param->serial_id); });
}

int TraderApi::QueryAccountTradeMarket(uint64_t session_id, int request_id) {
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    const bool allowed = exchange_.counter().AllowsQuery(*session, exchange_.XtpNow());
    exchange_.trader_outbox().TradeMarkets(session, allowed ? exchange_.options().markets : 0, MakeError(allowed ? 0 : error::kQueryRate),
                                           request_id);
    return 0;
  });
}

int TraderApi::QueryOtherServerFund(XTPFundQueryReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return WithSession(session_id, -1, [&](const TraderSessionPtr& session) {
    const bool allowed = exchange_.counter().AllowsQuery(*session, exchange_.XtpNow());
    Money amount = 0;
    const int32_t broken = allowed ? session->customer->funds.Elsewhere(*query_param, amount) : error::kQueryRate;
    XTPFundQueryRsp fund{};
    fund.amount = ToYuan(amount);
    fund.query_type = query_param->query_type;
    exchange_.trader_outbox().OtherServerFund(session, fund, MakeError(broken), request_id);
    return 0;
  });
}

}  // namespace xtp::sim
