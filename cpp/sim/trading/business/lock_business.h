#pragma once
#include "sim/market/contract_table.h"
#include "sim/trading/business/business.h"
#include "sim/trading/options/option_rules.h"

namespace xtp::sim {

/// Locking underlyings for covered positions and unlocking them (XTP_BUSINESS_TYPE_FREEZE).
class LockBusiness final : public Business {
 public:
  LockBusiness(const OptionRules& rules, const ContractTable& contracts) : rules_(rules), contracts_(contracts) {}

  Way way(const Order&) const override { return Way::kQuiet; }
  int32_t Check(Order& order, const OrderContext& context) const override;
  int32_t CancelBroken() const override;

 private:
  void Keep(Order& order, int64_t left) const override;

  const OptionRules& rules_;
  const ContractTable& contracts_;
};

}  // namespace xtp::sim
