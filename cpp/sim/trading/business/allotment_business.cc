#include "sim/trading/business/allotment_business.h"

#include "sim/base/errors.h"
#include "sim/base/text.h"

namespace xtp::sim {

int32_t AllotmentBusiness::Check(Order& order, const OrderContext&) const {
  const XTPOrderInfoEx& info = order.info;
  const Symbol symbol{ExchangeOf(info.market), std::string(GetText(info.ticker))};
  const AllotmentRights::Right* right = order.account->rights().Find(symbol);
  if (!right) return error::kNoAllotment;
  if (info.side != XTP_SIDE_BUY) return error::kBusinessSide;
  if (const int32_t broken = CheckLegOrder(order, 1)) return broken;
  if (FromYuan(info.price) != right->price) return error::kPrice;
  if (info.quantity > right->left()) return error::kPosition;
  const Money amount = right->price * info.quantity;
  order.legs = {{symbol, XTP_TRDT_COMMON, 0, -amount, 0, info.quantity, right->price}};
  return amount > order.account->available_cash() ? error::kCash : 0;
}

void AllotmentBusiness::Keep(Order& order, int64_t left) const {
  const bool keeps = left > 0;
  if (keeps != order.reserved) order.account->rights().Take(order.legs[0].symbol, keeps ? order.info.quantity : -order.info.quantity);
  LegBusiness::Keep(order, left);
}

}  // namespace xtp::sim
