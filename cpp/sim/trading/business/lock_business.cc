#include "sim/trading/business/lock_business.h"

#include "sim/base/errors.h"
#include "sim/trading/account.h"

namespace xtp::sim {

namespace {

bool Locks(const Order& order) { return order.info.position_effect == XTP_POSITION_EFFECT_OPEN; }

}  // namespace

int32_t LockBusiness::Check(Order& order, const OrderContext& context) const {
  const XTPOrderInfoEx& info = order.info;
  if (!rules_.covered || info.side != XTP_SIDE_FREEZE) return error::kBusinessSide;
  if (!context.instrument || !contracts_.IsUnderlying(context.instrument->symbol())) return error::kUnknownTicker;
  if (!Locks(order) && info.position_effect != XTP_POSITION_EFFECT_CLOSE) return error::kPositionEffect;
  if (info.quantity <= 0) return error::kQuantityNotPositive;
  const Symbol& underlying = context.instrument->symbol();
  const Account& account = *order.account;
  const int64_t most = Locks(order) ? account.Free(underlying) : account.options().UsableLocked(underlying);
  return info.quantity > most ? error::kPosition : 0;
}

void LockBusiness::Keep(Order& order, int64_t left) const {
  if (left == order.held_position) return;
  const int64_t change = left - order.held_position;
  order.held_position = left;
  order.account->options().Lock(order.instrument->symbol(), Locks(order) ? change : -change);
}

int32_t LockBusiness::CancelBroken() const { return error::kServiceUnsupported; }

}  // namespace xtp::sim
