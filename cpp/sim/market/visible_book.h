#pragma once
#include <array>
#include <cstdint>
#include <vector>

#include "abi/generated/api.h"
#include "sim/base/money.h"

namespace xtp::sim {

/// A trade of one of our orders.
struct Execution {
  Money price;
  int64_t quantity;
};

/// The ten levels of the last snapshot, less what our own orders already took from them.
class VisibleBook {
 public:
  static constexpr size_t kLevels = 10;

  struct Level {
    Money price = 0;
    int64_t quantity = 0;
  };
  using Side = std::array<Level, kLevels>;

  void Show(const XTPMD& snapshot);
  const Side& SideFacing(bool buy) const { return buy ? asks_ : bids_; }
  const Side& SideOf(bool buy) const { return buy ? bids_ : asks_; }
  /// The best price at which an order of this side could trade, 0 without one.
  Money BestFacing(bool buy) const { return SideFacing(buy)[0].price; }
  Money BestOf(bool buy) const { return SideOf(buy)[0].price; }

  /// How much of `quantity` an order could trade within `limit` on the best `levels`.
  int64_t Available(bool buy, Money limit, size_t levels = kLevels) const;
  /// Takes it, level by level.
  std::vector<Execution> Take(bool buy, Money limit, int64_t quantity, size_t levels = kLevels);

 private:
  Side& Facing(bool buy) { return buy ? asks_ : bids_; }

  Side bids_;
  Side asks_;
};

}  // namespace xtp::sim
