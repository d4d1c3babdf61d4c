#include "sim/trading/business/cash_business.h"

#include "sim/base/errors.h"
#include "sim/trading/account.h"
#include "sim/trading/validation.h"

namespace xtp::sim {

int32_t CashBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument || !context.instrument->IsTradable()) return error::kUnknownTicker;
  if (context.instrument->product() == Product::kRepo) return error::kBusinessSecurity;
  const XTP_SIDE_TYPE side = order.info.side;
  if (side != XTP_SIDE_BUY && side != XTP_SIDE_SELL) {
    const bool known = side >= XTP_SIDE_PURCHASE && side < XTP_SIDE_UNKNOWN;
    return known ? error::kBusinessSide : error::kUnknownSide;
  }
  const int64_t sellable = order.IsBuy() ? 0 : order.account->Sellable(*context.instrument);
  if (const int32_t broken = CheckMarketOrder(order, context, sellable)) return broken;
  if (order.IsBuy() && order.account->CostOf(order) > order.account->available_cash()) return error::kCash;
  return 0;
}

void CashBusiness::Keep(Order& order, int64_t left) const { order.account->Keep(order, left); }
void CashBusiness::Book(Order& order, Money price, int64_t quantity) const { order.account->Book(order, price, quantity); }

}  // namespace xtp::sim
