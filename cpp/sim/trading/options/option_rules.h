#pragma once
#include <cstdint>
#include <vector>

#include "sim/base/money.h"
#include "sim/market/option_contract.h"

namespace xtp::sim {

/// What option accounts pay, for one contract.
struct OptionFees {
  Money trade = 2 * kYuan;
  Money short_open = 0;  // the exchanges charge nothing for it
  Money exercise = 6000;
};

/// What option accounts may do.
struct OptionRules {
  std::vector<OptionContract> contracts;  // beside those of the feed
  // Contracts of one underlying, working orders included.
  int64_t long_limit = 5000;
  int64_t total_limit = 10000;
  int64_t open_limit = 10000;  // bought to open in one day
  bool covered = false;        // covered positions, which the real counter does not offer at present
};

}  // namespace xtp::sim
