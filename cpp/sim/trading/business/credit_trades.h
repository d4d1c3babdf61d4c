#pragma once
#include "sim/trading/business/credit_business.h"

namespace xtp::sim {

/// XTP_SIDE_BUY: collateral for own cash.
class CollateralBuy final : public CreditBusiness {
 public:
  using CreditBusiness::CreditBusiness;
  void Book(Order& order, Money price, int64_t quantity) const override;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
  bool LimitOnly() const override { return false; }
};

/// XTP_SIDE_SELL, whose cash repays what was borrowed for that security, and XTP_SIDE_REPAY_MARGIN, whose cash repays all.
class CollateralSale final : public CreditBusiness {
 public:
  using CreditBusiness::CreditBusiness;
  void Book(Order& order, Money price, int64_t quantity) const override;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
  bool LimitOnly() const override { return false; }
};

/// XTP_SIDE_MARGIN_TRADE: for borrowed cash.
class MarginBuy final : public CreditBusiness {
 public:
  using CreditBusiness::CreditBusiness;
  void Book(Order& order, Money price, int64_t quantity) const override;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
};

/// XTP_SIDE_SHORT_SELL: borrowed securities.
class ShortSale final : public CreditBusiness {
 public:
  using CreditBusiness::CreditBusiness;
  void Book(Order& order, Money price, int64_t quantity) const override;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
};

/// XTP_SIDE_REPAY_STOCK: what is bought is returned.
class BuyToReturn final : public CreditBusiness {
 public:
  using CreditBusiness::CreditBusiness;
  void Book(Order& order, Money price, int64_t quantity) const override;

 private:
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override;
};

}  // namespace xtp::sim
