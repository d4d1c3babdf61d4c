#include "sim/trading/business/credit_moves.h"

#include "sim/base/errors.h"
#include "sim/trading/account.h"
#include "sim/trading/credit/credit_figures.h"

namespace xtp::sim {

namespace {

constexpr int64_t kMost = 1'000'000'000;

// A limit order without a price still has its quantity checked; sums of money must not overflow.
bool IsQuantity(const Order& order) { return order.left() > 0 && order.left() <= kMost; }

}  // namespace

int32_t StockReturn::CheckSide(Order& order, const OrderContext& context) const {
  if (!IsQuantity(order)) return error::kCreditMoveQuantity;
  const Symbol& symbol = context.instrument->symbol();
  if (order.left() > Of(order).Returnable(symbol)) return error::kCreditReturn;
  return order.left() > order.account->Free(symbol) ? error::kPosition : 0;
}

int32_t SurplusMove::CheckSide(Order& order, const OrderContext& context) const {
  if (!IsQuantity(order)) return error::kCreditMoveQuantity;
  const auto& all = Of(order).surplus();
  const auto found = all.find(context.instrument->symbol());
  const int64_t transferable = found == all.end() ? 0 : found->second.transferable - found->second.moving;
  return order.left() == transferable ? 0 : error::kCreditSurplus;
}

int32_t CollateralIn::CheckSide(Order& order, const OrderContext& context) const {
  if (Of(order).terms().HaircutOf(context.instrument->product()) == 0) return error::kCreditCollateral;
  return IsQuantity(order) ? 0 : error::kCreditMoveQuantity;
}

int32_t CollateralOut::CheckSide(Order& order, const OrderContext& context) const {
  if (!IsQuantity(order)) return error::kCreditMoveQuantity;
  const Symbol& symbol = context.instrument->symbol();
  const CreditAccount& credit = Of(order);
  if (order.left() > order.account->Free(symbol)) return error::kPosition;
  if (credit.debts().AnyOverdue(context.instrument->day())) return error::kCreditOverdue;
  CreditFigures figures = FiguresOf(credit, prices_);
  if (figures.debts() == 0) return 0;
  figures.assets -= prices_.Of(symbol, 0) * order.left();
  return figures.Keeps(credit.terms().free_maintenance) ? 0 : error::kCreditMaintenance;
}

}  // namespace xtp::sim
