#pragma once
#include <string_view>
#include <vector>

#include "sim/base/setting.h"
#include "sim/trading/credit/credit_terms.h"

namespace xtp::sim {

const std::vector<Setting<CreditTerms>>& CreditSettings();

}  // namespace xtp::sim
