#pragma once
#include "sim/settings/options.h"
#include "sim/trading/business/leg_business.h"

namespace xtp::sim {

/// Creating and redeeming ETF shares (XTP_BUSINESS_TYPE_ETF) against their basket.
class EtfBusiness final : public LegBusiness {
 public:
  EtfBusiness(const Market& market, const Options& options) : etfs_(options.products.etfs, market), options_(options) {}

  Way way(const Order&) const override { return Way::kSettled; }
  int32_t Check(Order& order, const OrderContext& context) const override;
  void Settle(Order& order) const override { order.account->Settle(order, true); }
  int32_t CancelBroken() const override;

 private:
  int32_t CheckTerms(const Order& order, const Etf& etf) const;
  /// Whether this node may deliver shares of both exchanges.
  bool TradesAllOf(const Etf& etf) const;
  int32_t PlanCreation(Order& order, const Etf& etf) const;
  int32_t PlanRedemption(Order& order, const Etf& etf) const;

  const EtfList etfs_;
  const Options& options_;
};

}  // namespace xtp::sim
