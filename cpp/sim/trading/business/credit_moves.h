#pragma once
#include "sim/base/errors.h"
#include "sim/trading/business/credit_business.h"

// The sides of a credit account that move securities without a trade: a confirmation is all that is told.

namespace xtp::sim {

class CreditMove : public CreditBusiness {
 public:
  using CreditBusiness::CreditBusiness;
  Way way(const Order&) const final { return Way::kQuiet; }
};

/// XTP_SIDE_STOCK_REPAY_STOCK: own securities are returned, at the confirmation.
class StockReturn final : public CreditMove {
  using CreditMove::CreditMove;
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { Of(order).HoldReturn(order, left); }
  void Confirm(Order& order) const override { Of(order).BookReturn(order); }
  int32_t CancelBroken() const override { return error::kCreditCancel; }
};

/// XTP_SIDE_SURSTK_TRANS: what was bought beyond the debt comes from the broker's account, at the confirmation.
class SurplusMove final : public CreditMove {
  using CreditMove::CreditMove;
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { Of(order).HoldSurplus(order, left); }
  void Confirm(Order& order) const override { Of(order).BookSurplus(order, prices_.Of(order.instrument->symbol(), 0)); }
  int32_t CancelBroken() const override { return error::kCreditCancel; }
};

/// XTP_SIDE_GRTSTK_TRANSIN: collateral comes from the cash account, overnight.
class CollateralIn final : public CreditMove {
  using CreditMove::CreditMove;
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { Of(order).HoldArriving(order, left); }
};

/// XTP_SIDE_GRTSTK_TRANSOUT: collateral goes there, overnight; until then it is kept back.
class CollateralOut final : public CreditMove {
  using CreditMove::CreditMove;
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { Of(order).HoldLeaving(order, left); }
};

}  // namespace xtp::sim
