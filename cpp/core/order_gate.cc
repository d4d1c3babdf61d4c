#include "core/order_gate.h"

#include <cmath>

namespace xtp::core {
namespace {

template <typename T>
Stop StopAt(Limit limit, T allowed, T value) {
  return {limit, static_cast<double>(allowed), static_cast<double>(value)};
}

/// Prices have at most four decimals, their binary fractions more.
double Rounded(double value) { return std::round(value * 10'000) / 10'000; }

bool AllowsSide(uint64_t sides, uint8_t side) { return sides == HardLimits::kAnySide || (side < 64 && (sides >> side & 1) != 0); }

bool AllowsQuantity(int64_t most, int64_t quantity) { return most == HardLimits{}.max_quantity || (quantity >= 0 && quantity <= most); }

bool LimitsSize(const HardLimits& limits) {
  const HardLimits none;
  return limits.max_value < none.max_value || limits.max_quantity < none.max_quantity || limits.sides != none.sides;
}

/// The first limit that the change would make looser.
std::optional<Stop> Looser(const HardLimits& now, const LimitChange& asked) {
  const auto above = [](const auto& value, auto limit) { return value && !(*value <= limit); };
  if (above(asked.max_value, now.max_value)) return StopAt(Limit::kMaxValue, now.max_value, *asked.max_value);
  if (above(asked.max_quantity, now.max_quantity)) return StopAt(Limit::kMaxQuantity, now.max_quantity, *asked.max_quantity);
  if (above(asked.orders_per_second, now.orders_per_second)) {
    return StopAt(Limit::kOrdersPerSecond, now.orders_per_second, *asked.orders_per_second);
  }
  if (asked.sides && (*asked.sides & ~now.sides) != 0) return StopAt(Limit::kSides, now.sides, *asked.sides);
  if (above(asked.unpriced, now.unpriced)) return StopAt(Limit::kUnpriced, now.unpriced, *asked.unpriced);
  if (above(asked.algo, now.algo)) return StopAt(Limit::kAlgo, now.algo, *asked.algo);
  return std::nullopt;
}

}  // namespace

std::optional<Stop> OrderGate::Check(const AskedOrder& order) {
  if (killed_.load()) return Stop{Limit::kKillSwitch, 0, 0};
  if (!limited_.load(std::memory_order_acquire)) return std::nullopt;
  const std::lock_guard<std::mutex> lock(mutex_);
  if (const auto stop = CheckLimits(order)) return stop;
  if (limits_.orders_per_second == HardLimits::kAnyRate || window_.Take(clock_())) return std::nullopt;
  return StopAt<double>(Limit::kOrdersPerSecond, limits_.orders_per_second, limits_.orders_per_second + 1.0);
}

/// All but the rate, which only an order that passes the others counts for.
std::optional<Stop> OrderGate::CheckLimits(const AskedOrder& order) {
  if (order.algo) {
    if (limits_.algo || !LimitsSize(limits_)) return std::nullopt;
    return Stop{Limit::kAlgo, 0, 0};
  }
  if (!AllowsSide(limits_.sides, order.side)) return StopAt<double>(Limit::kSides, static_cast<double>(limits_.sides), order.side);
  if (!AllowsQuantity(limits_.max_quantity, order.quantity)) return StopAt(Limit::kMaxQuantity, limits_.max_quantity, order.quantity);
  if (limits_.max_value == std::numeric_limits<double>::infinity()) return std::nullopt;
  if (!order.value) {
    if (limits_.unpriced) return std::nullopt;
    return Stop{Limit::kUnpriced, limits_.max_value, 0};
  }
  const double value = Rounded(*order.value);
  if (value >= 0 && value <= limits_.max_value) return std::nullopt;  // not so if it is no number
  return Stop{Limit::kMaxValue, limits_.max_value, value};
}

std::optional<Stop> OrderGate::Tighten(const LimitChange& change) {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (const auto stop = Looser(limits_, change)) return stop;
  Apply(change);
  return std::nullopt;
}

bool OrderGate::Loosen(const LimitChange& change, const std::string& secret) {
  if (!secret_.Is(secret)) return false;
  const std::lock_guard<std::mutex> lock(mutex_);
  Apply(change);
  return true;
}

bool OrderGate::Revive(const std::string& secret) {
  if (!secret_.Is(secret)) return false;
  killed_.store(false);
  return true;
}

HardLimits OrderGate::limits() const {
  const std::lock_guard<std::mutex> lock(mutex_);
  return limits_;
}

void OrderGate::Apply(const LimitChange& change) {
  const HardLimits none;
  const HardLimits before = limits_;
  HardLimits after = before;
  const auto take = [](const auto& asked, auto& limit) {
    if (asked) limit = *asked;
  };
  take(change.max_value, after.max_value);
  take(change.max_quantity, after.max_quantity);
  take(change.orders_per_second, after.orders_per_second);
  take(change.sides, after.sides);
  // A limit refuses what it can not judge, unless that is allowed when the limit is set.
  if (before.max_value == none.max_value && after.max_value != none.max_value) after.unpriced = false;
  if (!LimitsSize(before) && LimitsSize(after)) after.algo = false;
  take(change.unpriced, after.unpriced);
  take(change.algo, after.algo);

  const bool has_rate = after.orders_per_second != none.orders_per_second;
  if (after.orders_per_second != before.orders_per_second) window_.Resize(has_rate ? after.orders_per_second : 0);
  limits_ = after;
  limited_.store(has_rate || LimitsSize(after), std::memory_order_release);
}

}  // namespace xtp::core
