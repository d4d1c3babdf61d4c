#pragma once
#include <vector>

#include "sim/faults/action.h"

namespace xtp::sim {

/// What can happen to accounts, their orders and what they are told.
const std::vector<Action>& TraderActions();

}  // namespace xtp::sim
