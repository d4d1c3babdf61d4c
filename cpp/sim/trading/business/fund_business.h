#pragma once
#include "sim/settings/options.h"
#include "sim/trading/business/leg_business.h"

namespace xtp::sim {

/// Money funds (XTP_BUSINESS_TYPE_MONEY_FUND): created and redeemed at their net value, at once.
class MoneyFundBusiness final : public LegBusiness {
 public:
  explicit MoneyFundBusiness(const Options& options) : options_(options) {}

  Way way(const Order&) const override { return Way::kSettled; }
  int32_t Check(Order& order, const OrderContext& context) const override;
  void Settle(Order& order) const override { order.account->Settle(order, true); }

 private:
  const Options& options_;
};

/// Splitting a structured fund into its two parts and merging these (XTP_BUSINESS_TYPE_STRUCTURED_FUND_SPLIT_MERGE).
class FundSplitBusiness final : public LegBusiness {
 public:
  explicit FundSplitBusiness(const Options& options) : options_(options) {}

  Way way(const Order&) const override { return Way::kSettled; }
  int32_t Check(Order& order, const OrderContext& context) const override;

 private:
  const Options& options_;
};

/// Buying and returning a structured fund at its net value (XTP_BUSINESS_TYPE_STRUCTURED_FUND_PURCHASE_REDEMPTION): confirmed, done
/// overnight.
class FundPurchaseBusiness final : public LegBusiness {
 public:
  explicit FundPurchaseBusiness(const Options& options) : options_(options) {}

  Way way(const Order&) const override { return Way::kQuiet; }
  int32_t Check(Order& order, const OrderContext& context) const override;

 private:
  const Options& options_;
};

/// One row for each part of each fund.
std::vector<XTPStructuredFundInfo> StructuredFundRows(const std::vector<StructuredFund>& funds, const InstrumentTable& instruments,
                                                      const XTPQueryStructuredFundInfoReq& query);

}  // namespace xtp::sim
