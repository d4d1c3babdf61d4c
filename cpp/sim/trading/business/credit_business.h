#pragma once
#include "sim/trading/business/business.h"
#include "sim/trading/credit/prices.h"

namespace xtp::sim {

class CreditAccount;

/// What the orders of a credit account (XTP_BUSINESS_TYPE_MARGIN) have in common; each side is a kind of its own.
class CreditBusiness : public Business {
 public:
  explicit CreditBusiness(const Market& market) : prices_(market) {}

  /// The rules of all sides: a security that is traded, at a limit where the side asks for one.
  int32_t Check(Order& order, const OrderContext& context) const final;
  void Release(Order& order) const final { Keep(order, 0); }
  void Hold(Order& order) const final { Keep(order, order.left()); }
  void Book(Order&, Money, int64_t) const override {}

 protected:
  static CreditAccount& Of(const Order& order);

  /// The rules of the side.
  virtual int32_t CheckSide(Order& order, const OrderContext& context) const = 0;
  /// Keeps back what so much of it may cost.
  virtual void Keep(Order& order, int64_t left) const = 0;
  virtual bool LimitOnly() const { return true; }

  const Prices prices_;
};

}  // namespace xtp::sim
