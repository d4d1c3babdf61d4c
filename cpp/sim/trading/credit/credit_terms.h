#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include "sim/base/money.h"
#include "sim/market/instrument.h"

namespace xtp::sim {

/// What the broker grants a credit account. docs/simulator.md describes each.
struct CreditTerms {
  Money line = 5'000'000 * kYuan;  // for financing and short sales together
  Rate financing_ratio = kRateUnit;
  Rate short_ratio = kRateUnit;
  std::optional<Rate> haircut;              // of all collateral; usual for its kind without
  Rate financing_rate = 835'000;            // a year
  Rate short_rate = 1'035'000;              // a year
  Rate least_maintenance = 13'000'000;      // nothing new on credit below
  Rate free_maintenance = 30'000'000;       // collateral and cash may leave above
  std::optional<std::set<Symbol>> targets;  // what is traded on credit; all stocks and funds without
  int64_t quota = 1'000'000;                // shares of a security that may be borrowed
  std::map<Symbol, int64_t> quotas;         // of single ones
  int64_t term_days = 180;
  int64_t extension_days = 30;  // how long before its end a debt may be extended

  bool IsTarget(const Instrument& instrument) const {
    const bool usual = instrument.product() == Product::kStock || instrument.product() == Product::kFund;
    return targets ? targets->count(instrument.symbol()) != 0 : usual;
  }
  int64_t QuotaOf(const Symbol& symbol) const {
    const auto found = quotas.find(symbol);
    return found == quotas.end() ? quota : found->second;
  }
  /// The part of its market value that a security counts as collateral; 0 for what is none.
  Rate HaircutOf(Product product) const;
};

/// A part of an amount, of either sign, in whole units.
Money PartOf(Money amount, Rate rate);
/// What an amount costs for one day at a yearly rate of 360 days, in whole fen.
Money InterestOfDay(Money amount, Rate yearly);

}  // namespace xtp::sim
