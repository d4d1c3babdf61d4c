#pragma once
#include "sim/trading/business/credit_business.h"

// The sides of a credit account that trade.

namespace xtp::sim {

/// XTP_SIDE_BUY: collateral for own cash.
class CollateralBuy final : public CreditBusiness {
  using CreditBusiness::CreditBusiness;
  bool LimitOnly() const override { return false; }
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { order.account->Keep(order, left); }
  void Book(Order& order, Money price, int64_t quantity) const override { order.account->Book(order, price, quantity); }
};

/// XTP_SIDE_SELL, whose cash repays what was borrowed for that security, and XTP_SIDE_REPAY_MARGIN, whose cash repays all.
class CollateralSale final : public CreditBusiness {
  using CreditBusiness::CreditBusiness;
  bool LimitOnly() const override { return false; }
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { order.account->Keep(order, left); }
  void Book(Order& order, Money price, int64_t quantity) const override { Of(order).BookSale(order, price, quantity); }
};

/// XTP_SIDE_MARGIN_TRADE: for borrowed cash.
class MarginBuy final : public CreditBusiness {
  using CreditBusiness::CreditBusiness;
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { Of(order).HoldFinancing(order, left); }
  void Book(Order& order, Money price, int64_t quantity) const override { Of(order).BookFinancing(order, price, quantity); }
};

/// XTP_SIDE_SHORT_SELL: borrowed securities.
class ShortSale final : public CreditBusiness {
  using CreditBusiness::CreditBusiness;
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { Of(order).HoldLending(order, left); }
  void Book(Order& order, Money price, int64_t quantity) const override { Of(order).BookLending(order, price, quantity); }
};

/// XTP_SIDE_REPAY_STOCK: what is bought is returned.
class BuyToReturn final : public CreditBusiness {
  using CreditBusiness::CreditBusiness;
  int32_t CheckSide(Order& order, const OrderContext& context) const override;
  void Keep(Order& order, int64_t left) const override { Of(order).HoldBuyToReturn(order, left); }
  void Book(Order& order, Money price, int64_t quantity) const override { Of(order).BookBuyToReturn(order, price, quantity); }
};

}  // namespace xtp::sim
