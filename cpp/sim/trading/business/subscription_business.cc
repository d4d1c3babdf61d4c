#include "sim/trading/business/subscription_business.h"

#include "sim/base/errors.h"
#include "sim/base/text.h"
#include "sim/trading/products/subscriptions.h"

namespace xtp::sim {

namespace {

const Holding* Find(const std::vector<Holding>& issues, const Symbol& symbol) {
  for (const Holding& issue : issues) {
    if (issue.symbol == symbol) return &issue;
  }
  return nullptr;
}

}  // namespace

int32_t SubscriptionBusiness::Check(Order& order, const OrderContext&) const {
  const Symbol symbol{ExchangeOf(order.info.market), std::string(GetText(order.info.ticker))};
  if (const Holding* shares = Find(options_.subscriptions, symbol)) {
    if (const int32_t broken = CheckIssue(order, *shares, kShareSubscriptionUnit)) return broken;
    const int64_t quota = QuotaOf(options_.products.quota, *order.account, market_.instruments(), symbol);
    return order.info.quantity <= quota ? 0 : error::kSubscriptionQuota;
  }
  const Holding* bond = Find(options_.products.bond_issues, symbol);
  return bond ? CheckIssue(order, *bond, kBondSubscriptionUnit) : error::kNoSubscription;
}

int32_t SubscriptionBusiness::CheckIssue(const Order& order, const Holding& issue, int64_t unit) const {
  const XTPOrderInfoEx& info = order.info;
  if (info.side != XTP_SIDE_BUY) return error::kBusinessSide;
  if (info.price_type != XTP_PRICE_LIMIT) return error::kPriceTypeIllegal;
  if (FromYuan(info.price) != issue.price) return error::kPrice;
  if (info.quantity <= 0) return error::kQuantityNotPositive;
  if (info.quantity > issue.quantity) return error::kSubscriptionTooLarge;
  return info.quantity % unit == 0 ? 0 : error::kSubscriptionUnit;
}

int32_t SubscriptionBusiness::CancelBroken() const { return error::kSubscriptionCancel; }

}  // namespace xtp::sim
