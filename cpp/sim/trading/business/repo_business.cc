#include "sim/trading/business/repo_business.h"

#include "sim/base/errors.h"
#include "sim/trading/account.h"
#include "sim/trading/products/repo_terms.h"
#include "sim/trading/validation.h"

namespace xtp::sim {

namespace {

/// Lending sells nothing that one must have; a multiple of every unit.
constexpr int64_t kAny = 1'000'000'000'000;

/// What is left of an order may take so much.
Money CostOf(const Order& order) {
  const Money rest = order.left() * kRepoPiece;
  return rest + RepoFee(*RepoTermOf(order.instrument->symbol()), order.traded_amount + rest) - order.fees;
}

}  // namespace

int32_t RepoBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument) return error::kUnknownTicker;
  if (context.instrument->product() != Product::kRepo || !RepoTermOf(context.instrument->symbol())) return error::kBusinessSecurity;
  // Only institutions borrow.
  if (order.info.side != XTP_SIDE_SELL) return error::kBusinessSide;
  if (const int32_t broken = CheckMarketOrder(order, context, kAny)) return broken;
  return CostOf(order) > order.account->available_cash() ? error::kCash : 0;
}

void RepoBusiness::Keep(Order& order, int64_t left) const { order.account->HoldCash(order, left > 0 ? CostOf(order) : 0); }

void RepoBusiness::Book(Order& order, Money rate, int64_t quantity) const {
  Account& account = *order.account;
  const RepoTerm term = *RepoTermOf(order.instrument->symbol());
  const uint32_t day = order.instrument->day();
  order.traded_amount += quantity * kRepoPiece;
  const Money fee = RepoFee(term, order.traded_amount) - order.fees;
  order.fees += fee;
  account.Lend(MakeLoan(term, rate, quantity, account.loans().Today(day)), fee, day);
  Hold(order);
}

}  // namespace xtp::sim
