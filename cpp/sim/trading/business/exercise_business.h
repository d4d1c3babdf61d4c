#pragma once
#include "sim/market/contract_table.h"
#include "sim/trading/business/business.h"

namespace xtp::sim {

/// Exercising long options (XTP_BUSINESS_TYPE_EXECUTE) on their day of expiry. What it needs is kept back, and delivered overnight.
class ExerciseBusiness final : public Business {
 public:
  explicit ExerciseBusiness(const ContractTable& contracts) : contracts_(contracts) {}

  Way way(const Order&) const override { return Way::kQuiet; }
  int32_t Check(Order& order, const OrderContext& context) const override;

 private:
  void Keep(Order& order, int64_t left) const override;

  const ContractTable& contracts_;
};

}  // namespace xtp::sim
