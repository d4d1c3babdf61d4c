#pragma once
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// Buying and selling for cash (XTP_BUSINESS_TYPE_CASH).
class CashBusiness final : public Business {
 public:
  int32_t Check(Order& order, const OrderContext& context) const override;
  void Book(Order& order, Money price, int64_t quantity) const override;

 private:
  void Keep(Order& order, int64_t left) const override;
};

}  // namespace xtp::sim
