#pragma once
#include <array>
#include <cstdint>

#include "abi/generated/api.h"
#include "sim/base/money.h"

namespace xtp::sim {

/// The ten levels of the last snapshot.
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

 private:
  Side bids_;
  Side asks_;
};

}  // namespace xtp::sim
