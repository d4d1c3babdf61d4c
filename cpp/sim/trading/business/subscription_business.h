#pragma once
#include <vector>

#include "sim/trading/account.h"
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// Subscriptions of new securities (XTP_BUSINESS_TYPE_IPOS). No cash is kept back and nothing trades: the allotment is not the counter's.
class SubscriptionBusiness final : public Business {
 public:
  /// `on_offer`: what there is, with the most that one may ask for and the issue price.
  explicit SubscriptionBusiness(const std::vector<Holding>& on_offer) : on_offer_(on_offer) {}

  Way way() const override { return Way::kQuiet; }
  int32_t Check(Order& order, const OrderContext& context) const override;
  void Hold(Order&) const override {}
  void Release(Order&) const override {}
  void Book(Order&, Money, int64_t) const override {}
  int32_t CancelBroken() const override;

 private:
  const std::vector<Holding>& on_offer_;
};

}  // namespace xtp::sim
