#pragma once
#include "sim/settings/options.h"
#include "sim/trading/account_kind.h"
#include "sim/trading/business/cash_business.h"
#include "sim/trading/business/exercise_business.h"
#include "sim/trading/business/lock_business.h"
#include "sim/trading/business/option_business.h"
#include "sim/trading/business/subscription_business.h"

namespace xtp::sim {

/// The kinds of business that this counter does.
class Businesses {
 public:
  Businesses(const Options& options, const ContractTable& contracts)
      : subscription_(options.subscriptions), option_(options.option, contracts), exercise_(contracts), lock_(options.option, contracts) {}

  /// nullptr for what it does not, or not for accounts of this kind.
  const Business* Find(AccountKind kind, XTP_BUSINESS_TYPE type, XTP_SIDE_TYPE side) const;

 private:
  const Business* OfCash(XTP_BUSINESS_TYPE type) const;

  const Business* OfOptions(XTP_BUSINESS_TYPE type, XTP_SIDE_TYPE side) const;

  const CashBusiness cash_;
  const SubscriptionBusiness subscription_;
  const OptionBusiness option_;
  const ExerciseBusiness exercise_;
  const LockBusiness lock_;
};

}  // namespace xtp::sim
