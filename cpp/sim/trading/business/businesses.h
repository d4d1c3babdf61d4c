#pragma once
#include "sim/settings/options.h"
#include "sim/trading/account_kind.h"
#include "sim/trading/business/cash_business.h"
#include "sim/trading/business/subscription_business.h"

namespace xtp::sim {

/// The kinds of business that this counter does.
class Businesses {
 public:
  explicit Businesses(const Options& options) : subscription_(options.subscriptions) {}

  /// nullptr for what it does not, or not for accounts of this kind.
  const Business* Find(AccountKind kind, XTP_BUSINESS_TYPE type) const;

 private:
  const Business* OfCash(XTP_BUSINESS_TYPE type) const;

  const CashBusiness cash_;
  const SubscriptionBusiness subscription_;
};

}  // namespace xtp::sim
