#include "sim/trading/business/exercise_business.h"

#include "sim/base/errors.h"
#include "sim/trading/account.h"
#include "sim/trading/options/option_hours.h"

namespace xtp::sim {

namespace {

/// The cash for a call's underlying.
Money CashOf(const Order& order, int64_t quantity) {
  const OptionContract& contract = order.option->contract;
  return contract.call ? contract.strike * contract.unit * quantity : 0;
}

Money FeesOf(const Order& order, int64_t quantity) { return order.account->option_fees().exercise * quantity; }

}  // namespace

int32_t ExerciseBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument || context.instrument->product() != Product::kOption) return error::kUnknownTicker;
  const std::optional<ContractTerms> terms = contracts_.Terms(context.instrument->symbol());
  if (!terms) return error::kUnknownTicker;
  const XTPOrderInfoEx& info = order.info;
  const OptionContract& contract = terms->contract;
  if (info.side != 0) return error::kBusinessSide;
  if (info.position_effect != XTP_POSITION_EFFECT_INIT) return error::kPositionEffect;
  if (info.price_type != 0) return error::kPriceTypeIllegal;
  if (info.quantity <= 0) return error::kQuantityNotPositive;
  if (contract.expiry != contracts_.day() || !IsExerciseTime(context.now)) return error::kExerciseDate;
  const Account& account = *order.account;
  if (info.quantity > account.options().Free(contract.symbol, XTP_POSITION_DIRECTION_LONG)) return error::kPosition;
  if (!contract.call && info.quantity > account.Free(contract.underlying) / contract.unit) return error::kPosition;
  order.option = std::make_shared<const ContractTerms>(*terms);
  return CashOf(order, info.quantity) + FeesOf(order, info.quantity) > account.available_cash() ? error::kCash : 0;
}

void ExerciseBusiness::Keep(Order& order, int64_t left) const {
  if (left == order.held_position) return;
  const OptionContract& contract = order.option->contract;
  const int64_t change = left - order.held_position;
  order.held_position = left;
  order.account->options().Find(contract.symbol, XTP_POSITION_DIRECTION_LONG)->exercising += change;
  order.account->options().FreezeExercise(CashOf(order, change), FeesOf(order, change));
  if (!contract.call) order.account->HoldMoreShares(contract.underlying, contract.unit * change);
}

}  // namespace xtp::sim
