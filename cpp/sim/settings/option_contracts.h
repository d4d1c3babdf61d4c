#pragma once
#include <string_view>
#include <vector>

#include "sim/market/option_contract.h"

namespace xtp::sim {

/// "10007001.SH:510300.SH:call:3.9:20260128", with ":10000" for the contract unit and ":0.18" for the settlement price of the day before
/// behind it where they are known; several are separated by commas. False, and `contracts` as they were, for what makes no sense.
bool ParseContracts(std::string_view text, std::vector<OptionContract>& contracts);

}  // namespace xtp::sim
