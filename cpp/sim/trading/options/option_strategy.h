#pragma once
#include <array>
#include <cstdint>
#include <string_view>

#include "abi/generated/api.h"
#include "sim/market/contract_table.h"

namespace xtp::sim {

/// Two positions that the exchanges let hold together for less margin.
struct OptionStrategy {
  struct Leg {
    bool call;
    XTP_POSITION_DIRECTION_TYPE side;
    char strike;  // '1' is the lower strike; legs of the same one have the same strike
  };

  const char* id;
  const char* name;
  std::array<Leg, 2> legs;
  XTP_AUTO_SPLIT_TYPE auto_split;

  bool IsSpread() const { return auto_split == XTP_AUTO_SPLIT_PRE2DAY; }
};

constexpr size_t kStrategyLegs = 2;
/// Weekdays to the expiry: with fewer of them left, spreads are split and can not be made.
constexpr int64_t kSpreadDays = 2;

const std::array<OptionStrategy, 6>& OptionStrategies();
/// nullptr for what the exchanges do not have.
const OptionStrategy* FindStrategy(std::string_view id);

/// A strategy with contracts, in the strategy's order of legs.
using StrategyTerms = std::array<ContractTerms, kStrategyLegs>;

/// What one combination needs: nothing where its worst is paid for already, the difference of the strikes for the other spreads; for two
/// shorts the larger margin and what the other contract was worth.
Money CombinationMargin(const OptionStrategy& strategy, const StrategyTerms& legs);

XTPQueryCombineStrategyInfoRsp StrategyRow(const OptionStrategy& strategy, XTP_MARKET_TYPE market);

}  // namespace xtp::sim
