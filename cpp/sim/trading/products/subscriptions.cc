#include "sim/trading/products/subscriptions.h"

#include "sim/base/text.h"

namespace xtp::sim {

namespace {

// One unit of 500 shares for so much of the market's shares, and none below the smallest sum.
constexpr Money kSmallestValue = 10'000 * kYuan;
constexpr Money kShanghaiStep = 10'000 * kYuan;
constexpr Money kShenzhenStep = 5'000 * kYuan;

int64_t ByValue(Money value, Money step) { return value < kSmallestValue ? 0 : value / step * kShareSubscriptionUnit; }

const Symbol kShanghai{XTP_EXCHANGE_SH, "730000"};
const Symbol kStar{XTP_EXCHANGE_SH, "787000"};
const Symbol kShenzhen{XTP_EXCHANGE_SZ, "001000"};

}  // namespace

bool IsStarSubscription(const Symbol& symbol) {
  const std::string prefix = symbol.ticker.substr(0, 3);
  return symbol.exchange == XTP_EXCHANGE_SH && (prefix == "787" || prefix == "789");
}

int64_t QuotaOf(const SubscriptionQuota& quota, const Account& account, const InstrumentTable& instruments, const Symbol& symbol) {
  const bool shanghai = symbol.exchange == XTP_EXCHANGE_SH;
  if (quota.by_value) return ByValue(account.OvernightValue(symbol.exchange, instruments), shanghai ? kShanghaiStep : kShenzhenStep);
  if (!shanghai) return quota.shenzhen;
  return IsStarSubscription(symbol) ? quota.star : quota.shanghai;
}

std::vector<XTPQueryIPOTickerRsp> IssueRows(const std::vector<Holding>& issues, bool bonds) {
  std::vector<XTPQueryIPOTickerRsp> rows;
  for (const Holding& issue : issues) {
    XTPQueryIPOTickerRsp row{};
    row.market = MarketOf(issue.symbol.exchange);
    SetText(row.ticker, issue.symbol.ticker);
    row.ticker_type = bonds ? XTP_TICKER_TYPE_BOND : IsStarSubscription(issue.symbol) ? XTP_TICKER_TYPE_TECH_STOCK : XTP_TICKER_TYPE_STOCK;
    row.price = ToYuan(issue.price);
    row.unit = static_cast<int32_t>(bonds ? kBondSubscriptionUnit : kShareSubscriptionUnit);
    row.qty_upper_limit = static_cast<int32_t>(issue.quantity);
    rows.push_back(row);
  }
  return rows;
}

std::vector<XTPQueryIPOQuotaRsp> QuotaRows(const SubscriptionQuota& quota, const Account& account, const InstrumentTable& instruments) {
  const auto of = [&](const Symbol& symbol) { return static_cast<int32_t>(QuotaOf(quota, account, instruments, symbol)); };
  XTPQueryIPOQuotaRsp shanghai{};
  shanghai.market = XTP_MKT_SH_A;
  shanghai.quantity = of(kShanghai);
  shanghai.tech_quantity = of(kStar);
  XTPQueryIPOQuotaRsp shenzhen{};
  shenzhen.market = XTP_MKT_SZ_A;
  shenzhen.quantity = of(kShenzhen);
  return {shanghai, shenzhen};
}

}  // namespace xtp::sim
