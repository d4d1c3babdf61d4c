#pragma once
#include "sim/market/contract_table.h"
#include "sim/trading/business/business.h"
#include "sim/trading/options/option_rules.h"

namespace xtp::sim {

/// Opening and closing option positions (XTP_BUSINESS_TYPE_OPTION): long, short against margin, and covered by locked underlying.
class OptionBusiness final : public Business {
 public:
  OptionBusiness(const OptionRules& rules, const ContractTable& contracts) : rules_(rules), contracts_(contracts) {}

  int32_t Check(Order& order, const OrderContext& context) const override;
  void Book(Order& order, Money price, int64_t quantity) const override;

 private:
  void Keep(Order& order, int64_t left) const override;
  int32_t CheckLimits(const Order& order) const;

  const OptionRules& rules_;
  const ContractTable& contracts_;
};

}  // namespace xtp::sim
