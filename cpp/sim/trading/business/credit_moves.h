#pragma once
#include "sim/trading/business/credit_business.h"

namespace xtp::sim {

/// Securities of a credit account that move without a trade: a confirmation is all that is told.
class CreditMove : public CreditBusiness {
 public:
  using CreditBusiness::CreditBusiness;
  Way way(const Order&) const final { return Way::kQuiet; }
};

/// XTP_SIDE_STOCK_REPAY_STOCK: own securities are returned, at the confirmation.
class StockReturn final : public CreditMove {
 public:
  using CreditMove::CreditMove;
  void Confirm(Order& order) const override;
  int32_t CancelBroken() const override;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
};

/// XTP_SIDE_SURSTK_TRANS: what was bought beyond the debt comes from the broker's account, at the confirmation.
class SurplusMove final : public CreditMove {
 public:
  using CreditMove::CreditMove;
  void Confirm(Order& order) const override;
  int32_t CancelBroken() const override;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
};

/// XTP_SIDE_GRTSTK_TRANSIN: collateral comes from the cash account, overnight.
class CollateralIn final : public CreditMove {
 public:
  using CreditMove::CreditMove;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
};

/// XTP_SIDE_GRTSTK_TRANSOUT: collateral goes there, overnight; until then it is kept back.
class CollateralOut final : public CreditMove {
 public:
  using CreditMove::CreditMove;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
};

}  // namespace xtp::sim
