#pragma once
#include "sim/settings/options.h"
#include "sim/trading/business/allotment_business.h"
#include "sim/trading/business/cash_business.h"
#include "sim/trading/business/conversion_business.h"
#include "sim/trading/business/etf_business.h"
#include "sim/trading/business/fund_business.h"
#include "sim/trading/business/repo_business.h"
#include "sim/trading/business/subscription_business.h"

namespace xtp::sim {

/// The kinds of business that this counter does.
class Businesses {
 public:
  Businesses(const Market& market, const Options& options)
      : subscription_(market, options),
        etf_(market, options),
        conversion_(options),
        money_fund_(options),
        fund_split_(options),
        fund_purchase_(options) {}

  /// nullptr for what it does not.
  const Business* Find(XTP_BUSINESS_TYPE type) const;
  /// Why it does not.
  static int32_t RefusalOf(XTP_BUSINESS_TYPE type);

 private:
  const CashBusiness cash_;
  const SubscriptionBusiness subscription_;
  const RepoBusiness repo_;
  const EtfBusiness etf_;
  const AllotmentBusiness allotment_;
  const ConversionBusiness conversion_;
  const MoneyFundBusiness money_fund_;
  const FundSplitBusiness fund_split_;
  const FundPurchaseBusiness fund_purchase_;
};

}  // namespace xtp::sim
