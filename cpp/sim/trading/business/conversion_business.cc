#include "sim/trading/business/conversion_business.h"

#include "sim/base/errors.h"
#include "sim/base/text.h"

namespace xtp::sim {

namespace {

constexpr int64_t kUnit = 10;
constexpr int64_t kLargest = 10'000'000;
constexpr Money kFace = 100 * kYuan;  // of one piece

}  // namespace

std::vector<Conversion> ListedConversions(const Options& options, const InstrumentTable& instruments) {
  std::vector<Conversion> listed;
  for (const Conversion& conversion : options.products.conversions) {
    if (instruments.Find(conversion.bond) != InstrumentTable::kNone) listed.push_back(conversion);
  }
  return listed;
}

XTPQueryBondSwapStockRsp ConversionRow(const Conversion& conversion) {
  XTPQueryBondSwapStockRsp row{};
  row.market = MarketOf(conversion.bond.exchange);
  SetText(row.ticker, conversion.bond.ticker);
  SetText(row.underlying_ticker, conversion.stock.ticker);
  row.unit = static_cast<int32_t>(kUnit);
  row.qty_min = kUnit;
  row.qty_max = kLargest;
  // Shenzhen does not publish it.
  row.swap_price = conversion.bond.exchange == XTP_EXCHANGE_SZ ? 0 : ToYuan(conversion.price);
  row.swap_flag = 1;
  return row;
}

int32_t ConversionBusiness::Check(Order& order, const OrderContext& context) const {
  if (!context.instrument) return error::kUnknownTicker;
  if (context.instrument->product() != Product::kConvertible) return error::kBusinessSecurity;
  if (order.info.side != XTP_SIDE_SELL) return error::kBusinessSide;
  const Conversion* conversion = nullptr;
  for (const Conversion& known : options_.products.conversions) {
    if (known.bond == context.instrument->symbol()) conversion = &known;
  }
  if (!conversion) return error::kNoConversion;
  const int64_t quantity = order.info.quantity;
  if (const int32_t broken = CheckLegOrder(order, kUnit)) return broken;
  if (quantity > kLargest) return error::kQuantityRange;
  if (quantity > order.account->Sellable(*context.instrument)) return error::kPosition;
  // What is not enough for a share is paid.
  const Money face = quantity * kFace;
  const int64_t shares = face / conversion->price;
  order.legs = {{conversion->bond, XTP_TRDT_COMMON, -quantity},
                {conversion->stock, XTP_TRDT_COMMON, shares, face - shares * conversion->price, shares > 0 ? face : 0}};
  return 0;
}

}  // namespace xtp::sim
