#pragma once
#include "sim/trading/business/leg_business.h"

namespace xtp::sim {

/// Taking up allotted shares (XTP_BUSINESS_TYPE_ALLOTMENT). Shanghai tells a trade, Shenzhen only confirms; the shares come when the issue
/// is over, which is not the counter's.
class AllotmentBusiness final : public LegBusiness {
 public:
  Way way(const Order& order) const override { return order.info.market == XTP_MKT_SH_A ? Way::kSettled : Way::kQuiet; }
  int32_t Check(Order& order, const OrderContext& context) const override;

 private:
  void Keep(Order& order, int64_t left) const override;
};

}  // namespace xtp::sim
