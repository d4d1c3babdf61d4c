#include "sim/trading/business/option_business.h"

#include <algorithm>

#include "sim/base/errors.h"
#include "sim/trading/account.h"

namespace xtp::sim {

namespace {

constexpr Money kLargestAmount = 1'000'000'000'000 * kYuan;

bool IsCovered(const Order& order) { return order.info.side == XTP_SIDE_COVER; }
bool Opens(const Order& order) { return order.info.position_effect == XTP_POSITION_EFFECT_OPEN; }
bool IsLimit(XTP_PRICE_TYPE type) { return type == XTP_PRICE_LIMIT || type == XTP_PRICE_LIMIT_OR_CANCEL; }

/// The position that the order makes, or takes from.
XTP_POSITION_DIRECTION_TYPE DirectionOf(const Order& order) {
  if (IsCovered(order)) return XTP_POSITION_DIRECTION_COVERED;
  return order.IsBuy() == Opens(order) ? XTP_POSITION_DIRECTION_LONG : XTP_POSITION_DIRECTION_SHORT;
}

Money FeeOf(const Order& order) {
  const OptionFees& fees = order.account->option_fees();
  return Opens(order) && !order.IsBuy() ? fees.short_open : fees.trade;
}

/// The cash that `quantity` contracts may need: premium and fees; fees that the premium pays need none.
Money CostOf(const Order& order, int64_t quantity) {
  const Money premium = order.limit * order.option->contract.unit * quantity;
  const Money fees = FeeOf(order) * quantity;
  if (order.IsBuy()) return premium + fees;
  return Opens(order) ? fees : std::max<Money>(fees - premium, 0);
}

Money MarginOf(const Order& order, int64_t quantity) {
  return Opens(order) && DirectionOf(order) == XTP_POSITION_DIRECTION_SHORT ? order.option->margin * quantity : 0;
}

int32_t CheckSide(const Order& order, bool covered) {
  const XTPOrderInfoEx& info = order.info;
  const bool known = info.side == XTP_SIDE_BUY || info.side == XTP_SIDE_SELL || (info.side == XTP_SIDE_COVER && covered);
  if (!known) return info.side > XTP_SIDE_SELL && info.side < XTP_SIDE_UNKNOWN ? error::kBusinessSide : error::kUnknownSide;
  // Forced closes are the broker's, and positions of today and before are one.
  const bool effect = info.position_effect == XTP_POSITION_EFFECT_OPEN || info.position_effect == XTP_POSITION_EFFECT_CLOSE;
  return effect ? 0 : error::kPositionEffect;
}

int32_t CheckPrice(Order& order, const Instrument& instrument) {
  const PriceBand& band = order.option->band;
  if (!IsLimit(order.info.price_type)) {
    order.limit = order.IsBuy() ? band.upper : band.lower;
    return 0;
  }
  const std::optional<Money> price = FromYuan(order.info.price);
  if (!price || *price <= 0 || *price % instrument.tick() != 0) return error::kPrice;
  if (*price > band.upper || *price < band.lower) return error::kPriceBand;
  order.limit = *price;
  return 0;
}

int32_t CheckQuantity(const Order& order, const Instrument& instrument) {
  const int64_t quantity = order.info.quantity;
  if (quantity <= 0) return error::kQuantityNotPositive;
  const QuantityRule rule = instrument.RuleFor(order.IsBuy() ? XTP_SIDE_BUY : XTP_SIDE_SELL, !IsLimit(order.info.price_type));
  if (quantity > rule.largest || quantity < rule.smallest) return error::kQuantityRange;
  if (quantity % rule.unit != 0) return error::kQuantityUnit;
  const Money worth = std::max({order.limit, order.option->contract.strike, kYuan}) * order.option->contract.unit;
  return quantity > kLargestAmount / worth ? error::kQuantityRange : 0;
}

}  // namespace

int32_t OptionBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument || context.instrument->product() != Product::kOption) return error::kUnknownTicker;
  const std::optional<ContractTerms> terms = contracts_.Terms(context.instrument->symbol());
  if (!terms) return error::kUnknownTicker;
  order.option = std::make_shared<const ContractTerms>(*terms);
  if (const int32_t broken = CheckSide(order, rules_.covered)) return broken;
  const XTP_PRICE_TYPE type = order.info.price_type;
  if (type < XTP_PRICE_LIMIT || type >= XTP_PRICE_TYPE_UNKNOWN) return error::kUnknownPriceType;
  if (!context.instrument->Allows(type)) return error::kPriceTypeIllegal;
  if (context.suspended) return error::kSuspended;
  if (const int32_t broken = CheckPrice(order, *context.instrument)) return broken;
  if (const int32_t broken = CheckQuantity(order, *context.instrument)) return broken;
  if (const int32_t broken = CheckLimits(order)) return broken;
  const int64_t quantity = order.info.quantity;
  const Money needed = CostOf(order, quantity) + MarginOf(order, quantity);
  // What needs nothing more is done even where the cash is gone: it is the way out.
  return needed > 0 && needed > order.account->available_cash() ? error::kCash : 0;
}

int32_t OptionBusiness::CheckLimits(const Order& order) const {
  const OptionLedger& ledger = order.account->options();
  const OptionContract& contract = order.option->contract;
  const int64_t quantity = order.info.quantity;
  if (!Opens(order)) return quantity > ledger.Free(contract.symbol, DirectionOf(order)) ? error::kPosition : 0;
  if (IsCovered(order)) {
    if (!contract.call) return error::kBusinessSide;
    if (quantity > ledger.UsableLocked(contract.underlying) / contract.unit) return error::kPosition;
  }
  if (order.IsBuy()) {
    if (ledger.Longs(contract.underlying) + quantity > rules_.long_limit) return error::kOptionLongLimit;
    if (ledger.OpenedToday(contract.underlying) + quantity > rules_.open_limit) return error::kOptionOpenLimit;
  }
  return ledger.Total(contract.underlying) + quantity > rules_.total_limit ? error::kOptionTotalLimit : 0;
}

void OptionBusiness::Keep(Order& order, int64_t left) const {
  if (!order.option) return;
  Account& account = *order.account;
  OptionLedger& ledger = account.options();
  const OptionContract& contract = order.option->contract;
  const int64_t change = left - order.held_position;
  account.HoldCash(order, left > 0 ? CostOf(order, left) : 0);
  const Money margin = MarginOf(order, left);
  ledger.FreezeMargin(margin - order.held_margin);
  order.held_margin = margin;
  order.held_position = left;
  if (change == 0) return;
  if (Opens(order)) {
    OptionLedger::Opening& opening = ledger.opening(contract.underlying);
    (order.IsBuy() ? opening.longs : opening.shorts) += change;
    if (IsCovered(order)) opening.covered_units += change * contract.unit;
  } else {
    ledger.Find(contract.symbol, DirectionOf(order))->held += change;
  }
}

void OptionBusiness::Book(Order& order, Money price, int64_t quantity) const {
  Account& account = *order.account;
  const OptionContract& contract = order.option->contract;
  const Money amount = price * contract.unit * quantity;
  const Money fees = FeeOf(order) * quantity;
  order.traded_amount += amount;
  order.fees += fees;
  account.Pay(order.IsBuy(), amount, fees);
  if (Opens(order)) {
    account.options().Open(*order.option, DirectionOf(order), quantity, amount);
  } else {
    account.options().Close(contract.symbol, DirectionOf(order), quantity);
  }
  Hold(order);
}

}  // namespace xtp::sim
