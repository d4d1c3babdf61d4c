#pragma once
#include <string_view>
#include <vector>

#include "sim/market/contract_table.h"
#include "sim/trading/account.h"

namespace xtp::sim {

// What queries show of option accounts. An empty ticker is any, and so is XTP_MKT_INIT.

/// Adds the option positions to the account's shares, and to these what they can do for options.
void AddOptionPositions(std::vector<XTPQueryStkPositionRsp>& rows, const Account& account, std::string_view ticker, XTP_MARKET_TYPE market,
                        const Market& quotes);
std::vector<XTPQueryOptionAuctionInfoRsp> ContractRows(std::string_view ticker, XTP_MARKET_TYPE market, const ContractTable& contracts,
                                                       const Market& quotes);
std::vector<XTPQueryOptCombPositionRsp> CombinationRows(const Account& account, std::string_view number, XTP_MARKET_TYPE market);
std::vector<XTPQueryCombineStrategyInfoRsp> StrategyRows(int markets);
/// Pairs of a long call and a long put that may be exercised together when they expire.
std::vector<XTPQueryOptCombExecPosRsp> PairRows(const Account& account, const XTPQueryOptCombExecPosReq& query, const Market& quotes);

}  // namespace xtp::sim
