#pragma once
#include "sim/settings/options.h"
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// Subscriptions of new securities (XTP_BUSINESS_TYPE_IPOS). No cash is kept back and nothing trades: the allotment is not the counter's.
class SubscriptionBusiness final : public Business {
 public:
  SubscriptionBusiness(const Market& market, const Options& options) : market_(market), options_(options) {}

  Way way(const Order&) const override { return Way::kQuiet; }
  int32_t Check(Order& order, const OrderContext& context) const override;
  int32_t CancelBroken() const override;

 private:
  int32_t CheckIssue(const Order& order, const Holding& issue, int64_t unit) const;

  const Market& market_;
  const Options& options_;
};

}  // namespace xtp::sim
