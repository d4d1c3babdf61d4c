#pragma once
#include <limits>
#include <optional>

#include "abi/generated/api.h"
#include "core/order_gate.h"

namespace xtp::addon {

/// Yuan that one piece is worth at a price of 1. Options are priced by the unit of the underlying, of which a standard contract has 10,000.
inline double Multiplier(XTP_BUSINESS_TYPE business) { return business == XTP_BUSINESS_TYPE_OPTION ? 10'000 : 1; }

/// Whether the price says what the order can cost. Shenzhen and the option markets take no notice of a market order's price, Shanghai
/// protects with it.
inline bool IsBoundByPrice(const XTPOrderInsertInfo& order) {
  if (order.price_type == XTP_PRICE_LIMIT || order.price_type == XTP_PRICE_LIMIT_OR_CANCEL) return true;
  return order.market == XTP_MKT_SH_A && order.business_type != XTP_BUSINESS_TYPE_OPTION;
}

/// Yuan; nothing if the order does not say what it is worth. Nonsense is no number, which no limit allows.
inline std::optional<double> ValueOf(const XTPOrderInsertInfo& order) {
  const auto quantity = static_cast<double>(order.quantity);
  if (order.business_type == XTP_BUSINESS_TYPE_REPO) return 100 * quantity;  // its price is a rate, a piece is 100 yuan
  if (order.price == 0 || !IsBoundByPrice(order)) return std::nullopt;
  if (!(order.price > 0)) return std::numeric_limits<double>::quiet_NaN();
  return order.price * quantity * Multiplier(order.business_type);
}

/// NULL: the SDK refuses it by itself.
inline core::AskedOrder Asked(const XTPOrderInsertInfo* order) {
  if (!order) return {};
  return {ValueOf(*order), order->quantity, order->side, false};
}

/// Combination orders have no price.
inline core::AskedOrder Asked(const XTPOptCombOrderInsertInfo* order) {
  if (!order) return {};
  return {std::nullopt, order->quantity, order->side, false};
}

/// Orders that others make of what only they can read.
inline core::AskedOrder AskedOfAlgo() { return {std::nullopt, 0, 0, true}; }

}  // namespace xtp::addon
