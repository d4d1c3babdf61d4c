#pragma once
#include "sim/settings/options.h"
#include "sim/trading/account_kind.h"
#include "sim/trading/business/allotment_business.h"
#include "sim/trading/business/cash_business.h"
#include "sim/trading/business/conversion_business.h"
#include "sim/trading/business/credit_businesses.h"
#include "sim/trading/business/etf_business.h"
#include "sim/trading/business/exercise_business.h"
#include "sim/trading/business/fund_business.h"
#include "sim/trading/business/lock_business.h"
#include "sim/trading/business/option_business.h"
#include "sim/trading/business/repo_business.h"
#include "sim/trading/business/subscription_business.h"

namespace xtp::sim {

/// The kinds of business that this counter does.
class Businesses {
 public:
  Businesses(const Options& options, const Market& market, const ContractTable& contracts)
      : subscription_(market, options),
        etf_(market, options),
        conversion_(options),
        money_fund_(options),
        fund_split_(options),
        fund_purchase_(options),
        credit_(market),
        option_(options.option, contracts),
        exercise_(contracts),
        lock_(options.option, contracts) {}

  /// nullptr for what it does not, or not for accounts of this kind. The business of a credit account depends on the side.
  const Business* Find(AccountKind kind, XTP_BUSINESS_TYPE type, XTP_SIDE_TYPE side) const;
  /// Why it does not.
  static int32_t RefusalOf(AccountKind kind, XTP_BUSINESS_TYPE type);

 private:
  const Business* OfCash(XTP_BUSINESS_TYPE type) const;

  const Business* OfOptions(XTP_BUSINESS_TYPE type, XTP_SIDE_TYPE side) const;

  const CashBusiness cash_;
  const SubscriptionBusiness subscription_;
  const RepoBusiness repo_;
  const EtfBusiness etf_;
  const AllotmentBusiness allotment_;
  const ConversionBusiness conversion_;
  const MoneyFundBusiness money_fund_;
  const FundSplitBusiness fund_split_;
  const FundPurchaseBusiness fund_purchase_;
  const CreditBusinesses credit_;
  const OptionBusiness option_;
  const ExerciseBusiness exercise_;
  const LockBusiness lock_;
};

}  // namespace xtp::sim
