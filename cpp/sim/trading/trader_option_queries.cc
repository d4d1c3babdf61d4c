#include <limits>
#include <string>
#include <string_view>
#include <vector>

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

/// The combination and the times that a query asks for.
class Filter {
 public:
  Filter(const char (&number)[XTP_SECONDARY_ORDER_ID_LEN], int64_t begin, int64_t end)
      : number_(GetText(number)), begin_(begin), end_(end == 0 ? std::numeric_limits<int64_t>::max() : end) {}

  bool Accepts(const XTPOptCombPlugin& combo, int64_t time) const {
    return (number_.empty() || GetText(combo.comb_num) == number_) && time >= begin_ && time <= end_;
  }

 private:
  const std::string number_;
  const int64_t begin_;
  const int64_t end_;
};

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
  const auto find = [&](const TraderSession& session) {
    std::vector<XTPOptCombOrderInfoEx> rows;
    for (const ComboOrder& order : exchange_.counter().combos().orders()) {
      if (order.account == session.account && accept(order)) rows.push_back(order.info);
    }
    return rows;
  };
  if (extended) return Answer<XTPOptCombOrderInfoEx>(session_id, request_id, &TraderSpi::OnQueryOptionCombinedOrdersEx, find);
  return Answer<XTPOptCombOrderInfo>(session_id, request_id, &TraderSpi::OnQueryOptionCombinedOrders, [&](const TraderSession& session) {
    std::vector<XTPOptCombOrderInfo> plain;
    for (const XTPOptCombOrderInfoEx& row : find(session)) plain.push_back(PlainInfo(row));
    return plain;
  });
}

template <typename Accept>
int TraderApi::SendComboTrades(uint64_t session_id, int request_id, Accept&& accept) {
  return Answer<XTPOptCombTradeReport>(session_id, request_id, &TraderSpi::OnQueryOptionCombinedTrades, [&](const TraderSession& session) {
    std::vector<XTPOptCombTradeReport> rows;
    for (const ComboTrade& trade : exchange_.counter().combos().trades()) {
      if (trade.account == session.account && accept(trade.report)) rows.push_back(trade.report);
    }
    return rows;
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
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(query_param->comb_num, query_param->begin_time, query_param->end_time);
  return SendCombos(session_id, request_id, false,
                    [&](const ComboOrder& order) { return filter.Accepts(order.info.opt_comb_info, order.info.insert_time); });
}

int TraderApi::QueryOptionCombinedOrdersEx(const XTPQueryOptCombOrderReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(query_param->comb_num, query_param->begin_time, query_param->end_time);
  return SendCombos(session_id, request_id, true,
                    [&](const ComboOrder& order) { return filter.Accepts(order.info.opt_comb_info, order.info.insert_time); });
}

int TraderApi::QueryOptionCombinedOrdersByPageEx(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param || query_param->req_count == 0) return Fail(error::kTraderArguments, -1);
  return AnswerPage<XTPOptCombOrderInfoEx>(
      session_id, query_param->req_count, request_id, &TraderSpi::OnQueryOptionCombinedOrdersByPageEx, [&](const TraderSession& session) {
        return exchange_.counter().combos().OrderPage(*session.account, query_param->reference, query_param->req_count);
      });
}

int TraderApi::QueryOptionCombinedOrdersByPage(const XTPQueryOptCombOrderByPageReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param || query_param->req_count == 0) return Fail(error::kTraderArguments, -1);
  return AnswerPage<XTPOptCombOrderInfo>(
      session_id, query_param->req_count, request_id, &TraderSpi::OnQueryOptionCombinedOrdersByPage, [&](const TraderSession& session) {
        std::vector<PageRow<XTPOptCombOrderInfo>> plain;
        const ComboStore& store = exchange_.counter().combos();
        for (const auto& [row, reference] : store.OrderPage(*session.account, query_param->reference, query_param->req_count)) {
          plain.push_back({PlainInfo(row), reference});
        }
        return plain;
      });
}

int TraderApi::QueryOptionCombinedTradesByXTPID(const uint64_t order_xtp_id, uint64_t session_id, int request_id) {
  if (order_xtp_id == 0) return Fail(error::kOrderArguments, -1);
  return SendComboTrades(session_id, request_id, [&](const XTPOptCombTradeReport& trade) { return trade.order_xtp_id == order_xtp_id; });
}

int TraderApi::QueryOptionCombinedTrades(const XTPQueryOptCombTraderReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const Filter filter(query_param->comb_num, query_param->begin_time, query_param->end_time);
  return SendComboTrades(session_id, request_id,
                         [&](const XTPOptCombTradeReport& trade) { return filter.Accepts(trade.opt_comb_info, trade.trade_time); });
}

int TraderApi::QueryOptionCombinedTradesByPage(const XTPQueryOptCombTraderByPageReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param || query_param->req_count == 0) return Fail(error::kTraderArguments, -1);
  return AnswerPage<XTPOptCombTradeReport>(
      session_id, query_param->req_count, request_id, &TraderSpi::OnQueryOptionCombinedTradesByPage, [&](const TraderSession& session) {
        return exchange_.counter().combos().TradePage(*session.account, query_param->reference, query_param->req_count);
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
