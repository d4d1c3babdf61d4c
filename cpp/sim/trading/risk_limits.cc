#include "sim/trading/risk_limits.h"

#include "sim/base/errors.h"
#include "sim/market/contract_table.h"

namespace xtp::sim {

namespace {

int32_t CheckSize(const RiskRules& rules, const Order& order) {
  const int64_t quantity = order.info.quantity;
  const bool limit = order.info.price_type == XTP_PRICE_LIMIT;
  const int64_t largest_of_kind = limit ? rules.limit_quantity : rules.market_quantity;
  if (rules.order_quantity > 0 && quantity > rules.order_quantity) return error::kRiskOrderQuantity;
  const int64_t unit = order.option ? order.option->contract.unit : 1;
  if (rules.order_amount > 0 && order.limit * unit * quantity > rules.order_amount) return error::kRiskOrderAmount;
  if (largest_of_kind > 0 && quantity > largest_of_kind) return limit ? error::kRiskLimitQuantity : error::kRiskMarketQuantity;
  return 0;
}

int32_t ErrorOf(Breaker::State state, int32_t trips, int32_t open) {
  if (state == Breaker::State::kClosed) return 0;
  return state == Breaker::State::kTrips ? trips : open;
}

}  // namespace

int32_t RiskLimits::Check(const RiskRules& rules, const Order& order, int64_t now_ms) {
  orders_++;
  if (const int32_t broken = CheckSize(rules, order)) return broken;
  // These leave the way out open: sells, closes of options and cancels go on.
  const bool opens = order.option ? order.info.position_effect == XTP_POSITION_EFFECT_OPEN : order.IsBuy();
  if (opens) {
    if (rules.cancels > 0 && cancels_ > rules.cancels) return error::kRiskCancels;
    const CancelRatioRule& ratio = rules.cancel_ratio;
    if (ratio.thousandths > 0 && cancels_ > ratio.above && cancels_ * 1000 > ratio.thousandths * orders_) return error::kRiskCancelRatio;
  }
  const Breaker::State orders = order_rate_.Add(rules.order_rate, now_ms);
  if (const int32_t broken = ErrorOf(orders, error::kRiskOrderRate, error::kRiskOrderRateOpen)) return broken;
  const Breaker::State ticker = ticker_rates_[order.instrument_index].Add(rules.ticker_rate, now_ms);
  return ErrorOf(ticker, error::kRiskTickerRate, error::kRiskTickerRateOpen);
}

}  // namespace xtp::sim
