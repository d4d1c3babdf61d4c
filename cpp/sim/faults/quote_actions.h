#pragma once
#include <vector>

#include "sim/faults/action.h"

namespace xtp::sim {

/// What can happen to quotes.
const std::vector<Action>& QuoteActions();

}  // namespace xtp::sim
