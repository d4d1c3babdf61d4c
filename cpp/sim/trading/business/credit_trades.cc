#include "sim/trading/business/credit_trades.h"

#include <algorithm>

#include "sim/base/errors.h"
#include "sim/trading/account.h"
#include "sim/trading/credit/credit_figures.h"
#include "sim/trading/validation.h"

namespace xtp::sim {

namespace {

// Borrowed securities have no odd lots and no T+1: any quantity that the rules of quantities allow. A multiple of every unit.
constexpr int64_t kAny = 1'000'000'000'000;

/// Why nothing new is done on credit: of the account, for an order that borrows against `ratio` of its amount.
int32_t CheckCredit(const CreditAccount& credit, const Order& order, const Prices& prices, Rate ratio) {
  if (credit.debts().AnyOverdue(order.instrument->day())) return error::kCreditOverdue;
  const CreditFigures figures = FiguresOf(credit, prices);
  const Money amount = order.limit * order.left();
  if (!figures.Keeps(credit.terms().least_maintenance)) return error::kCreditMaintenance;
  if (amount > figures.line) return error::kCreditLine;
  return PartOf(amount, ratio) > figures.margin ? error::kCreditMargin : 0;
}

}  // namespace

int32_t CollateralBuy::CheckSide(Order& order, const OrderContext& context) const {
  const CreditAccount& credit = Of(order);
  if (credit.terms().HaircutOf(context.instrument->product()) == 0) return error::kCreditCollateral;
  if (const int32_t broken = CheckMarketOrder(order, context, 0)) return broken;
  if (credit.debts().AnyOverdue(context.instrument->day())) return error::kCreditOverdue;
  return order.account->CostOf(order) > order.account->available_cash() ? error::kCash : 0;
}

int32_t CollateralSale::CheckSide(Order& order, const OrderContext& context) const {
  if (order.info.side == XTP_SIDE_REPAY_MARGIN && order.info.price_type != XTP_PRICE_LIMIT) return error::kPriceTypeIllegal;
  if (const int32_t broken = CheckMarketOrder(order, context, order.account->Sellable(*context.instrument))) return broken;
  if (order.credit.debt_id.empty()) return 0;
  const Debt* debt = Of(order).debts().Find(order.credit.debt_id);
  if (!debt) return error::kCreditSaleDebt;
  return order.limit * order.left() < debt->charges() ? error::kCreditInterest : 0;
}

int32_t MarginBuy::CheckSide(Order& order, const OrderContext& context) const {
  const CreditAccount& credit = Of(order);
  if (!credit.terms().IsTarget(*context.instrument)) return error::kCreditTarget;
  if (const int32_t broken = CheckMarketOrder(order, context, 0)) return broken;
  return CheckCredit(credit, order, prices_, credit.terms().financing_ratio);
}

int32_t ShortSale::CheckSide(Order& order, const OrderContext& context) const {
  const Instrument& instrument = *context.instrument;
  const CreditAccount& credit = Of(order);
  if (!credit.terms().IsTarget(instrument)) return error::kCreditTarget;
  if (const int32_t broken = CheckMarketOrder(order, context, kAny)) return broken;
  // Funds may be sold short at any price.
  const Money last = context.last_price > 0 ? context.last_price : instrument.pre_close();
  if (instrument.IsStock() && order.limit <= last) return error::kCreditShortPrice;
  if (order.left() > credit.Shortable(instrument.symbol())) return error::kCreditQuota;
  return CheckCredit(credit, order, prices_, credit.terms().short_ratio);
}

int32_t BuyToReturn::CheckSide(Order& order, const OrderContext& context) const {
  const Instrument& instrument = *context.instrument;
  const CreditAccount& credit = Of(order);
  if (const int32_t broken = CheckMarketOrder(order, context, 0)) return broken;
  // What is owed may be an odd lot: then a whole one is bought, and the rest is surplus.
  const QuantityRule rule = instrument.RuleFor(order.info.side, false);
  const int64_t owed = credit.Returnable(instrument.symbol());
  const int64_t most = std::max((owed + rule.unit - 1) / rule.unit * rule.unit, owed > 0 ? rule.smallest : 0);
  if (order.left() > most) return error::kCreditReturn;
  return order.account->CostOf(order) > order.account->available_cash() + credit.free_proceeds() ? error::kCash : 0;
}

}  // namespace xtp::sim
