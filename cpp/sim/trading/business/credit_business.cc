#include "sim/trading/business/credit_business.h"

#include "sim/base/errors.h"

namespace xtp::sim {

int32_t CreditBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument || !context.instrument->IsTradable()) return error::kUnknownTicker;
  if (LimitOnly() && order.info.price_type != XTP_PRICE_LIMIT) return error::kPriceTypeIllegal;
  return CheckSide(order, context);
}

}  // namespace xtp::sim
