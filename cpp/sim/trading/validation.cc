#include "sim/trading/validation.h"

#include <algorithm>

#include "sim/base/errors.h"
#include "sim/trading/account.h"

namespace xtp::sim {

namespace {

// Beyond it, sums of money might overflow.
constexpr Money kLargestAmount = 1'000'000'000'000 * kYuan;

/// The market's own side stands in where nobody faces the order.
Money CageBenchmark(bool buy, const Instrument& instrument, const OrderContext& context) {
  for (const Money price : {context.book->BestFacing(buy), context.book->BestOf(buy), context.last_price}) {
    if (price > 0) return price;
  }
  return instrument.pre_close();
}

bool IsOutsideCage(const Order& order, Money price, const Instrument& instrument, const OrderContext& context) {
  // Days without limits have other ranges, and so have call auctions.
  if (!context.continuous || !instrument.HasPriceLimits() || !order.account->keeps_price_cage()) return false;
  const Money benchmark = CageBenchmark(order.IsBuy(), instrument, context);
  return !IsInCage(instrument.board(), instrument.day(), order.IsBuy(), price, benchmark, instrument.tick());
}

int32_t CheckPrice(Order& order, const Instrument& instrument, const OrderContext& context) {
  const XTPOrderInfoEx& info = order.info;
  const VisibleBook& book = *context.book;
  const bool market_order = info.price_type != XTP_PRICE_LIMIT;
  // Shanghai's market orders carry a price that protects them, Shenzhen's have none.
  if (!market_order || instrument.symbol().exchange == XTP_EXCHANGE_SH) {
    const std::optional<Money> price = FromYuan(info.price);
    if (!price || *price <= 0 || *price % instrument.tick() != 0) return error::kPrice;
    if (instrument.HasPriceLimits() && (*price > instrument.upper() || *price < instrument.lower())) return error::kPriceBand;
    if (!market_order && IsOutsideCage(order, *price, instrument, context)) return error::kPriceBand;
    order.limit = *price;
    return 0;
  }
  if (instrument.HasPriceLimits()) {
    order.limit = order.IsBuy() ? instrument.upper() : instrument.lower();
    return 0;
  }
  // Without a band nothing but the book says what the worst price is.
  order.limit = order.IsBuy() ? 0 : instrument.tick();
  if (order.IsBuy()) {
    for (const VisibleBook::Level& level : book.SideFacing(true)) order.limit = std::max(order.limit, level.price);
    order.limit = std::max(order.limit, book.BestOf(true));
  }
  return 0;
}

int32_t CheckQuantity(const Order& order, const Instrument& instrument, int64_t sellable) {
  const int64_t quantity = order.info.quantity;
  const QuantityRule rule = instrument.RuleFor(order.info.side, order.info.price_type != XTP_PRICE_LIMIT);
  if (quantity > rule.largest) return error::kQuantityRange;
  if (order.IsBuy()) {
    if (quantity < rule.smallest) return error::kQuantityRange;
    return quantity % rule.unit == 0 ? 0 : error::kQuantityUnit;
  }
  // What remains below the unit or the smallest order may be sold, but only whole.
  if (quantity > sellable) return error::kPosition;
  const int64_t odd = quantity % rule.unit;
  if (odd != 0) return odd == sellable % rule.unit ? 0 : error::kQuantityUnit;
  return quantity >= rule.smallest || quantity == sellable ? 0 : error::kQuantityRange;
}

}  // namespace

int32_t CheckMarketOrder(Order& order, const OrderContext& context, int64_t sellable) {
  const XTPOrderInfoEx& info = order.info;
  const Instrument& instrument = *context.instrument;
  if (info.price_type < XTP_PRICE_LIMIT || info.price_type >= XTP_PRICE_TYPE_UNKNOWN) return error::kUnknownPriceType;
  if (!instrument.Allows(info.price_type)) return error::kPriceTypeIllegal;
  if (context.suspended) return error::kSuspended;
  if (info.quantity <= 0) return error::kQuantityNotPositive;
  if (const int32_t broken = CheckPrice(order, instrument, context)) return broken;
  if (const int32_t broken = CheckQuantity(order, instrument, sellable)) return broken;
  return order.limit > kLargestAmount / info.quantity ? error::kQuantityRange : 0;
}

}  // namespace xtp::sim
