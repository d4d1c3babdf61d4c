#include <string>
#include <string_view>

#include "sim/base/errors.h"
#include "sim/base/text.h"
#include "sim/trading/options/option_rows.h"
#include "sim/trading/trader_answers.h"
#include "sim/trading/trader_api.h"
#include "sim/trading/trader_failure.h"

// The TraderApi's queries of options and their combinations.

namespace xtp::sim {

namespace {

using XTP::API::TraderSpi;

bool IsOpen(const ComboOrder& order) { return order.IsOpen(); }

}  // namespace

int TraderApi::QueryOptionAuctionInfo(XTPQueryOptionAuctionInfoReq* query_param, uint64_t session_id, int request_id) {
  return Answer<XTPQueryOptionAuctionInfoRsp>(session_id, request_id, &TraderSpi::OnQueryOptionAuctionInfo, [&](const TraderSession&) {
    // Without a filter all of them are meant.
    const std::string ticker(query_param ? GetText(query_param->ticker) : std::string_view());
    const XTP_MARKET_TYPE market = query_param ? query_param->market : XTP_MKT_INIT;
    return ContractRows(ticker, market, exchange_.counter().contracts(), exchange_.market());
  });
}

template <typename Accept>
int TraderApi::SendCombos(uint64_t session_id, int request_id, bool extended, Accept&& accept) {
  const auto find = [&](const TraderSession& session) { return exchange_.counter().combos().Orders(*session.account, accept); };
  if (extended) return Answer<XTPOptCombOrderInfoEx>(session_id, request_id, &TraderSpi::OnQueryOptionCombinedOrdersEx, find);
  return Answer<XTPOptCombOrderInfo>(session_id, request_id, &TraderSpi::OnQueryOptionCombinedOrders,
                                     [&](const TraderSession& session) { return Plain(find(session)); });
}

int TraderApi::SendCombosOf(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id, bool extended) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(GetText(query_param->comb_num), query_param->begin_time, query_param->end_time);
  return SendCombos(session_id, request_id, extended, [&](const ComboOrder& order) {
    return filter.Accepts(GetText(order.info.opt_comb_info.comb_num), order.info.insert_time);
  });
}

template <typename Accept>
int TraderApi::SendComboTrades(uint64_t session_id, int request_id, Accept&& accept) {
  return Answer<XTPOptCombTradeReport>(session_id, request_id, &TraderSpi::OnQueryOptionCombinedTrades, [&](const TraderSession& session) {
    return exchange_.counter().combos().Trades(*session.account, accept);
  });
}

int TraderApi::QueryOptionCombinedUnfinishedOrders(uint64_t session_id, int request_id) {
  return SendCombos(session_id, request_id, false, IsOpen);
}

int TraderApi::QueryOptionCombinedUnfinishedOrdersEx(uint64_t session_id, int request_id) {
  return SendCombos(session_id, request_id, true, IsOpen);
}

int TraderApi::QueryOptionCombinedOrderByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendCombos(session_id, request_id, false, [&](const ComboOrder& order) { return order.info.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOptionCombinedOrderByXTPIDEx(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendCombos(session_id, request_id, true, [&](const ComboOrder& order) { return order.info.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOptionCombinedOrders(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) {
  return SendCombosOf(query_param, session_id, request_id, false);
}

int TraderApi::QueryOptionCombinedOrdersEx(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) {
  return SendCombosOf(query_param, session_id, request_id, true);
}

int TraderApi::QueryOptionCombinedOrdersByPageEx(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) {
  return AnswerPage<XTPOptCombOrderInfoEx>(query_param, session_id, request_id, &TraderSpi::OnQueryOptionCombinedOrdersByPageEx,
                                           [&](const Account& account, int64_t reference, int64_t count) {
                                             return exchange_.counter().combos().OrderPage(account, reference, count);
                                           });
}

int TraderApi::QueryOptionCombinedOrdersByPage(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) {
  return AnswerPage<XTPOptCombOrderInfo>(query_param, session_id, request_id, &TraderSpi::OnQueryOptionCombinedOrdersByPage,
                                         [&](const Account& account, int64_t reference, int64_t count) {
                                           return Plain(exchange_.counter().combos().OrderPage(account, reference, count));
                                         });
}

int TraderApi::QueryOptionCombinedTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendComboTrades(session_id, request_id, [&](const XTPOptCombTradeReport& trade) { return trade.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOptionCombinedTrades(const XTPQueryOptCombTraderReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(GetText(query_param->comb_num), query_param->begin_time, query_param->end_time);
  return SendComboTrades(session_id, request_id, [&](const XTPOptCombTradeReport& trade) {
    return filter.Accepts(GetText(trade.opt_comb_info.comb_num), trade.trade_time);
  });
}

int TraderApi::QueryOptionCombinedTradesByPage(const XTPQueryOptCombTraderByPageReq* query_param, uint64_t session_id, int request_id) {
  return AnswerPage<XTPOptCombTradeReport>(query_param, session_id, request_id, &TraderSpi::OnQueryOptionCombinedTradesByPage,
                                           [&](const Account& account, int64_t reference, int64_t count) {
                                             return exchange_.counter().combos().TradePage(account, reference, count);
                                           });
}

int TraderApi::QueryOptionCombinedPosition(const XTPQueryOptCombPositionReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return Answer<XTPQueryOptCombPositionRsp>(
      session_id, request_id, &TraderSpi::OnQueryOptionCombinedPosition,
      [&](const TraderSession& session) { return CombinationRows(*session.account, GetText(query_param->comb_num), query_param->market); });
}

int TraderApi::QueryOptionCombinedStrategyInfo(uint64_t session_id, int request_id) {
  return Answer<XTPQueryCombineStrategyInfoRsp>(session_id, request_id, &TraderSpi::OnQueryOptionCombinedStrategyInfo,
                                                [&](const TraderSession&) { return StrategyRows(exchange_.options().markets); });
}

int TraderApi::QueryOptionCombinedExecPosition(const XTPQueryOptCombExecPosReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return Answer<XTPQueryOptCombExecPosRsp>(
      session_id, request_id, &TraderSpi::OnQueryOptionCombinedExecPosition,
      [&](const TraderSession& session) { return PairRows(*session.account, *query_param, exchange_.market()); });
}

}  // namespace xtp::sim
