#include <string>
#include <vector>

#include "sim/base/errors.h"
#include "sim/base/text.h"
#include "sim/trading/business/conversion_business.h"
#include "sim/trading/business/fund_business.h"
#include "sim/trading/products/subscriptions.h"
#include "sim/trading/trader_answers.h"
#include "sim/trading/trader_api.h"

// The queries of the TraderApi about what there is beside securities to buy and sell.

namespace xtp::sim {

namespace {

using XTP::API::TraderSpi;

/// Whether a query for a market and a ticker means this one; an empty ticker means all of them, no real market those of both.
template <typename Query>
bool Asks(const Query& query, const Symbol& symbol) {
  const bool any_market = query.market != XTP_MKT_SH_A && query.market != XTP_MKT_SZ_A;
  const std::string_view ticker = GetText(query.ticker);
  return (any_market || MarketOf(symbol.exchange) == query.market) && (ticker.empty() || ticker == symbol.ticker);
}

}  // namespace

int TraderApi::QueryETF(XTPQueryETFBaseReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const bool one = !GetText(query_param->ticker).empty();
  const auto find = [&](const TraderSession&) {
    const EtfList etfs(exchange_.options().products.etfs, exchange_.market());
    std::vector<XTPQueryETFBaseRsp> rows;
    for (const Etf* etf : etfs.All()) {
      if (Asks(*query_param, etf->symbol)) rows.push_back(etfs.Row(*etf));
    }
    return rows;
  };
  return Answer<XTPQueryETFBaseRsp>(session_id, request_id, &TraderSpi::OnQueryETF, find, one ? error::kEtfUnknown : error::kNoRecord);
}

int TraderApi::QueryETFTickerBasket(XTPQueryETFComponentReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  const auto find = [&](const TraderSession&) {
    const EtfList etfs(exchange_.options().products.etfs, exchange_.market());
    const Etf* etf = etfs.Find({ExchangeOf(query_param->market), std::string(GetText(query_param->ticker))});
    return etf ? etfs.Basket(*etf) : std::vector<XTPQueryETFComponentRsp>();
  };
  return Answer<XTPQueryETFComponentRsp>(session_id, request_id, &TraderSpi::OnQueryETFBasket, find, error::kEtfUnknown);
}

int TraderApi::QueryIPOInfoList(uint64_t session_id, int request_id) {
  return Answer<XTPQueryIPOTickerRsp>(session_id, request_id, &TraderSpi::OnQueryIPOInfoList,
                                      [&](const TraderSession&) { return IssueRows(exchange_.options().subscriptions, false); });
}

int TraderApi::QueryBondIPOInfoList(uint64_t session_id, int request_id) {
  return Answer<XTPQueryIPOTickerRsp>(session_id, request_id, &TraderSpi::OnQueryBondIPOInfoList,
                                      [&](const TraderSession&) { return IssueRows(exchange_.options().products.bond_issues, true); });
}

int TraderApi::QueryIPOQuotaInfo(uint64_t session_id, int request_id) {
  return Answer<XTPQueryIPOQuotaRsp>(session_id, request_id, &TraderSpi::OnQueryIPOQuotaInfo, [&](const TraderSession& session) {
    return QuotaRows(exchange_.options().products.quota, *session.account, exchange_.market().instruments());
  });
}

int TraderApi::QueryBondSwapStockInfo(XTPQueryBondSwapStockReq* query_param, uint64_t session_id, int request_id) {
  const XTPQueryBondSwapStockReq query = query_param ? *query_param : XTPQueryBondSwapStockReq{};
  return Answer<XTPQueryBondSwapStockRsp>(session_id, request_id, &TraderSpi::OnQueryBondSwapStockInfo, [&](const TraderSession&) {
    std::vector<XTPQueryBondSwapStockRsp> rows;
    for (const Conversion& conversion : ListedConversions(exchange_.options(), exchange_.market().instruments())) {
      if (Asks(query, conversion.bond)) rows.push_back(ConversionRow(conversion));
    }
    return rows;
  });
}

int TraderApi::QueryStructuredFund(XTPQueryStructuredFundInfoReq* query_param, uint64_t session_id, int request_id) {
  if (!query_param) return Fail(error::kTraderArguments, -1);
  return Answer<XTPStructuredFundInfo>(session_id, request_id, &TraderSpi::OnQueryStructuredFund, [&](const TraderSession&) {
    return StructuredFundRows(exchange_.options().products.structured_funds, exchange_.market().instruments(), *query_param);
  });
}

}  // namespace xtp::sim
