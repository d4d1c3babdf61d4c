#pragma once
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// Lending cash by reverse repo (XTP_BUSINESS_TYPE_REPO): a sell at a rate, which the market matches.
class RepoBusiness final : public Business {
 public:
  int32_t Check(Order& order, const OrderContext& context) const override;
  void Book(Order& order, Money rate, int64_t quantity) const override;

 private:
  void Keep(Order& order, int64_t left) const override;
};

}  // namespace xtp::sim
