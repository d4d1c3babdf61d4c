#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "sim/market/instrument.h"

namespace xtp::sim {

/// What an option contract says. Prices are for one unit of the underlying.
struct OptionContract {
  Symbol symbol;
  Symbol underlying;
  bool call = true;
  Money strike = 0;
  uint32_t expiry = 0;                // last trading day and day of exercise, YYYYMMDD
  int64_t unit = 10000;               // units of the underlying in one contract
  std::optional<Money> settlement{};  // of the day before; without one its previous close stands in
};

/// Beyond them sums of money might overflow, and nothing real comes near.
constexpr Money kLargestOptionPrice = 1'000'000 * kYuan;
constexpr int64_t kLargestOptionUnit = 1'000'000;

// The exchanges' formulas, the same in Shanghai and Shenzhen. `settlement` is the contract's and `close` the underlying's, of the day
// before; both are at most kLargestOptionPrice.

/// In per cent of the underlying: what a short position needs, less what it is out of the money, and what it needs at least.
constexpr int64_t kMarginPercent = 12;
constexpr int64_t kLeastMarginPercent = 7;

/// What one contract that is sold short needs, rounded half up to a fen.
Money ShortMargin(const OptionContract& contract, Money settlement, Money close);
/// The day's price limits; on the last trading day a price may fall to the tick.
PriceBand OptionBand(const OptionContract& contract, Money settlement, Money close, uint32_t day);

/// What one unit is worth at expiry.
Money IntrinsicValue(const OptionContract& contract, Money price);
/// As the exchanges describe a contract: "510300C2601M04000".
std::string ContractId(const OptionContract& contract);
/// Weekdays from one day to a later one; holidays are not known here.
int64_t WeekdaysBetween(uint32_t from, uint32_t to);

}  // namespace xtp::sim
