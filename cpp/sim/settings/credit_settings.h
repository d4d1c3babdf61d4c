#pragma once
#include <string_view>
#include <vector>

#include "sim/trading/credit/credit_terms.h"

namespace xtp::sim {

/// An option of the credit accounts, as docs/simulator.md describes it.
struct CreditSetting {
  std::string_view key;
  std::string_view expected;
  /// False, with the terms unchanged, for a value that makes no sense.
  bool (*apply)(CreditTerms& terms, std::string_view value);
};

const std::vector<CreditSetting>& CreditSettings();

}  // namespace xtp::sim
