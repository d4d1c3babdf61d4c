#include "sim/trading/business/etf_business.h"

#include <algorithm>
#include <map>

#include "sim/base/errors.h"

namespace xtp::sim {

namespace {

// Beyond them, sums of money might overflow.
constexpr int64_t kLargestDelivery = 1'000'000'000;
constexpr Money kLargestCash = 1'000'000'000'000 * kYuan;

/// Cash by the mark of its trade report, so that each kind is told once.
using CashByType = std::map<TXTPTradeTypeType, Money>;

Leg Delivery(const EtfComponent& component, int64_t shares, Money price) {
  const int64_t quantity = std::abs(shares);
  return {component.symbol, XTP_TRDT_COMMON, shares, 0, shares > 0 ? price * quantity : 0, quantity, 0};
}

/// What of a component changes hands as cash, without its delivered part.
Money CashFor(const EtfComponent& component, Money price, int64_t quantity, int64_t units, bool creation) {
  if (component.IsFixedSum()) return (creation ? component.creation_amount : component.redemption_amount) * units;
  return PartInFen(price * quantity, creation ? kRateUnit + component.creation_premium : kRateUnit - component.redemption_discount);
}

void AddCash(std::vector<Leg>& legs, const Symbol& etf, const CashByType& cash, int64_t sign) {
  for (const auto& [type, amount] : cash) {
    if (amount > 0) legs.push_back({etf, type, 0, sign * amount, 0, 1, amount});
  }
}

bool IsTooLarge(const Etf& etf, int64_t units) {
  for (const EtfComponent& component : etf.components) {
    if (component.quantity > kLargestDelivery / units || component.creation_amount > kLargestCash / units ||
        component.redemption_amount > kLargestCash / units) {
      return true;
    }
  }
  return etf.estimate > kLargestCash / units;
}

}  // namespace

int32_t EtfBusiness::CancelBroken() const { return error::kEtfCancel; }

int32_t EtfBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument) return error::kUnknownTicker;
  const XTP_SIDE_TYPE side = order.info.side;
  if (side != XTP_SIDE_PURCHASE && side != XTP_SIDE_REDEMPTION) return error::kBusinessSide;
  const Etf* etf = etfs_.Find(context.instrument->symbol());
  if (!etf) return error::kEtfUnknown;
  if (context.suspended) return error::kSuspended;
  if (const int32_t broken = CheckTerms(order, *etf)) return broken;
  order.legs.clear();
  return side == XTP_SIDE_PURCHASE ? PlanCreation(order, *etf) : PlanRedemption(order, *etf);
}

bool EtfBusiness::TradesAllOf(const Etf& etf) const {
  return std::all_of(etf.components.begin(), etf.components.end(), [this](const EtfComponent& component) {
    const int needed = component.symbol.exchange == XTP_EXCHANGE_SH ? 1 : 2;
    return !component.IsDelivered() || (options_.markets & needed) != 0;
  });
}

int32_t EtfBusiness::CheckTerms(const Order& order, const Etf& etf) const {
  const bool creation = order.info.side == XTP_SIDE_PURCHASE;
  const int64_t quantity = order.info.quantity;
  if (creation ? !etf.creation : !etf.redemption) return error::kEtfForbidden;
  if (!TradesAllOf(etf)) return error::kEtfOtherNode;
  if (const int32_t broken = CheckLegOrder(order, etf.unit)) return broken;
  if (IsTooLarge(etf, quantity / etf.unit)) return error::kQuantityRange;
  if (quantity > etf.largest_order) return error::kEtfOrderLimit;
  if (order.account->PrimaryVolume(etf.symbol, order.info.side) > etf.largest_day - quantity) return error::kEtfDayLimit;
  return 0;
}

int32_t EtfBusiness::PlanCreation(Order& order, const Etf& etf) const {
  const int64_t units = order.info.quantity / etf.unit;
  CashByType cash{{XTP_TRDT_CASH, etf.estimate * units}};
  Money replaced = 0;  // of what could have been delivered
  for (const EtfComponent& component : etf.components) {
    const int64_t needed = component.quantity * units;
    const Money price = etfs_.PriceOf(component.symbol);
    const int64_t given = component.IsDelivered() ? std::min(needed, order.account->Usable(component.symbol)) : 0;
    if (given < needed && component.replace == ERT_CASH_FORBIDDEN) return error::kEtfComponent;
    if (given > 0) order.legs.push_back(Delivery(component, -given, price));
    if (given == needed) continue;
    const Money amount = CashFor(component, price, needed - given, units, true);
    cash[component.CashType()] += amount;
    if (component.replace == ERT_CASH_OPTIONAL) replaced += amount;
  }
  if (replaced > PartInFen(etfs_.NetValueOf(etf) * units, etf.max_cash_ratio)) return error::kEtfCashRatio;
  AddCash(order.legs, etf.symbol, cash, -1);
  order.legs.push_back({etf.symbol, XTP_TRDT_PRIMARY, order.info.quantity, 0, 1, order.info.quantity, 0});
  return CashNeededFor(order.legs) > order.account->available_cash() ? error::kCash : 0;
}

int32_t EtfBusiness::PlanRedemption(Order& order, const Etf& etf) const {
  if (order.account->Usable(etf.symbol) < order.info.quantity) return error::kPosition;
  const int64_t units = order.info.quantity / etf.unit;
  CashByType cash{{XTP_TRDT_CASH, etf.estimate * units}};
  for (const EtfComponent& component : etf.components) {
    const int64_t quantity = component.quantity * units;
    const Money price = etfs_.PriceOf(component.symbol);
    if (component.IsDelivered()) {
      order.legs.push_back(Delivery(component, quantity, price));
    } else {
      cash[component.CashType()] += CashFor(component, price, quantity, units, false);
    }
  }
  AddCash(order.legs, etf.symbol, cash, 1);
  order.legs.push_back({etf.symbol, XTP_TRDT_PRIMARY, -order.info.quantity, 0, 0, order.info.quantity, 0});
  return 0;
}

}  // namespace xtp::sim
