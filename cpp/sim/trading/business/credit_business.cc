#include "sim/trading/business/credit_business.h"

#include "sim/base/errors.h"
#include "sim/trading/customer.h"

namespace xtp::sim {

CreditAccount& CreditBusiness::Of(const Order& order) { return order.customer->credit->account; }

int32_t CreditBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument || !context.instrument->IsTradable()) return error::kUnknownTicker;
  if (LimitOnly() && order.info.price_type != XTP_PRICE_LIMIT) return error::kPriceTypeIllegal;
  return CheckSide(order, context);
}

}  // namespace xtp::sim
