#pragma once
#include <cstdint>
#include <vector>

#include "sim/trading/products/product_options.h"

namespace xtp::sim {

/// So many shares, or pieces of a bond, are one unit of a subscription.
constexpr int64_t kShareSubscriptionUnit = 500;
constexpr int64_t kBondSubscriptionUnit = 10;

/// New shares of the STAR market, by the code of their subscription.
bool IsStarSubscription(const Symbol& symbol);

/// Of one market's shares, for an account.
int64_t QuotaOf(const SubscriptionQuota& quota, const Account& account, const InstrumentTable& instruments, const Symbol& symbol);

std::vector<XTPQueryIPOTickerRsp> IssueRows(const std::vector<Holding>& issues, bool bonds);
std::vector<XTPQueryIPOQuotaRsp> QuotaRows(const SubscriptionQuota& quota, const Account& account, const InstrumentTable& instruments);

}  // namespace xtp::sim
