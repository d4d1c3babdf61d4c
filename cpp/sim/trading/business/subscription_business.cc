#include "sim/trading/business/subscription_business.h"

#include "sim/base/errors.h"
#include "sim/base/text.h"

namespace xtp::sim {

int32_t SubscriptionBusiness::Check(Order& order, const OrderContext&) const {
  const XTPOrderInfoEx& info = order.info;
  const Symbol symbol{ExchangeOf(info.market), std::string(GetText(info.ticker))};
  for (const Holding& security : on_offer_) {
    if (!(security.symbol == symbol)) continue;
    if (info.side != XTP_SIDE_BUY) return error::kBusinessSide;
    if (info.price_type != XTP_PRICE_LIMIT) return error::kPriceTypeIllegal;
    if (FromYuan(info.price) != security.price) return error::kPrice;
    if (info.quantity <= 0) return error::kQuantityNotPositive;
    return info.quantity <= security.quantity ? 0 : error::kSubscriptionTooLarge;
  }
  return error::kNoSubscription;
}

int32_t SubscriptionBusiness::CancelBroken() const { return error::kSubscriptionCancel; }

}  // namespace xtp::sim
