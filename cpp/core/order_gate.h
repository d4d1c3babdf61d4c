#pragma once
#include <atomic>
#include <cstdint>
#include <limits>
#include <mutex>
#include <optional>
#include <string>

#include "core/clock.h"
#include "core/once_secret.h"
#include "core/second_window.h"

namespace xtp::core {

/// What can stop an order. The numbers are told to JavaScript (lib/xtp/hard-limit.ts).
enum class Limit : uint32_t {
  kMaxValue = 0,
  kMaxQuantity = 1,
  kOrdersPerSecond = 2,
  kSides = 3,
  kUnpriced = 4,
  kAlgo = 5,
  kKillSwitch = 6,
};

/// What every order must keep to. As it is made: anything goes.
struct HardLimits {
  static constexpr uint32_t kAnyRate = std::numeric_limits<uint32_t>::max();
  static constexpr uint64_t kAnySide = std::numeric_limits<uint64_t>::max();

  double max_value = std::numeric_limits<double>::infinity();  // yuan
  int64_t max_quantity = std::numeric_limits<int64_t>::max();
  uint32_t orders_per_second = kAnyRate;
  uint64_t sides = kAnySide;  // one bit for each code
  bool unpriced = true;       // orders of no known value may pass, although there is a max_value
  bool algo = true;           // orders that say neither value nor quantity nor side may pass, although there are limits of those
};

/// The limits that are to change.
struct LimitChange {
  std::optional<double> max_value;
  std::optional<int64_t> max_quantity;
  std::optional<uint32_t> orders_per_second;
  std::optional<uint64_t> sides;
  std::optional<bool> unpriced;
  std::optional<bool> algo;
};

/// What a call asks for, as far as the limits go.
struct AskedOrder {
  std::optional<double> value;  // yuan, if it is known
  int64_t quantity = 0;
  uint8_t side = 0;
  bool algo = false;  // nothing is known but that it makes orders
};

/// The limit that stopped an order or a change, what it allows, and what was asked for. Sides: their bits, and the code.
struct Stop {
  Limit limit;
  double allowed;
  double value;
};

/// The last gate before the SDK: every order passes here, on whatever thread, or it is not sent. Limits become stricter at any time, looser
/// only for the secret.
class OrderGate {
 public:
  using Clock = int64_t (*)();

  /// The clock (nanoseconds) never goes back.
  explicit OrderGate(Clock clock = MonotonicNs) : clock_(clock) {}

  /// Nothing: the order may go out, and counts among those of this second. No allocation.
  std::optional<Stop> Check(const AskedOrder& order);

  /// All of the change or, if one limit would become looser, nothing of it: that limit, what is in force, what was asked for.
  std::optional<Stop> Tighten(const LimitChange& change);
  /// False: it is not the secret, and nothing was changed.
  bool Loosen(const LimitChange& change, const std::string& secret);

  /// From any thread: no order passes from now on.
  void Kill() { killed_.store(true); }
  bool Revive(const std::string& secret);
  bool IsKilled() const { return killed_.load(); }

  HardLimits limits() const;
  /// What loosens and revives. Empty: it was told before.
  std::string TellSecret() { return secret_.Tell(); }

 private:
  std::optional<Stop> CheckLimits(const AskedOrder& order);
  void Apply(const LimitChange& change);

  const Clock clock_;
  std::atomic<bool> killed_{false};
  std::atomic<bool> limited_{false};  // false: there is nothing to look at behind the lock
  OnceSecret secret_;
  mutable std::mutex mutex_;
  HardLimits limits_;
  SecondWindow window_;
};

}  // namespace xtp::core
