#pragma once
#include "sim/trading/business/business.h"
#include "sim/trading/credit/prices.h"
#include "sim/trading/customer.h"

namespace xtp::sim {

/// What the orders of a credit account (XTP_BUSINESS_TYPE_MARGIN) have in common; each side is a kind of its own.
class CreditBusiness : public Business {
 public:
  explicit CreditBusiness(const Market& market) : prices_(market) {}

  /// The rules of all sides: a security that is traded, at a limit where the side asks for one.
  int32_t Check(Order& order, const OrderContext& context) const final;

 protected:
  static CreditAccount& Of(const Order& order) { return order.customer->credit->account; }

  /// The rules of the side.
  virtual int32_t CheckSide(Order& order, const OrderContext& context) const = 0;
  virtual bool LimitOnly() const { return true; }

  const Prices prices_;
};

}  // namespace xtp::sim
