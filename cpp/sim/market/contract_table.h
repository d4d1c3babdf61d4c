#pragma once
#include <optional>
#include <vector>

#include "sim/market/market.h"
#include "sim/market/option_contract.h"

namespace xtp::sim {

/// A contract with what follows from it today.
struct ContractTerms {
  OptionContract contract;
  Money settlement = 0;  // of the day before
  Money margin = 0;      // of one contract sold short
  PriceBand band{};
};

/// The option contracts of the day: those that the feed knows and those that were set, which win.
class ContractTable {
 public:
  ContractTable(const Market& market, const std::vector<OptionContract>& set) : market_(market), set_(set) {}

  void Load(std::vector<OptionContract> of_feed, uint32_t day);
  uint32_t day() const { return day_; }

  /// Nothing where it can not be traded: no such contract, itself or its underlying not listed, no price of the day before.
  std::optional<ContractTerms> Terms(const Symbol& symbol) const;
  /// Those that can be traded, in the order of the listing.
  std::vector<ContractTerms> All() const;
  /// Whether contracts have this underlying.
  bool IsUnderlying(const Symbol& symbol) const;

 private:
  const OptionContract* Find(const Symbol& symbol) const;
  const Instrument* Listed(const Symbol& symbol) const;

  const Market& market_;
  const std::vector<OptionContract>& set_;
  std::vector<OptionContract> of_feed_;
  uint32_t day_ = 0;
};

}  // namespace xtp::sim
