#pragma once
#include "sim/settings/options.h"
#include "sim/trading/business/leg_business.h"

namespace xtp::sim {

/// Turning convertible bonds into shares (XTP_BUSINESS_TYPE_BOND_SWAP_STOCK). It is confirmed, and the shares are there on the next day.
class ConversionBusiness final : public LegBusiness {
 public:
  explicit ConversionBusiness(const Options& options) : options_(options) {}

  Way way(const Order&) const override { return Way::kQuiet; }
  int32_t Check(Order& order, const OrderContext& context) const override;

 private:
  const Options& options_;
};

/// The conversions of bonds that are listed.
std::vector<Conversion> ListedConversions(const Options& options, const InstrumentTable& instruments);
XTPQueryBondSwapStockRsp ConversionRow(const Conversion& conversion);

}  // namespace xtp::sim
