#pragma once
#include <vector>

#include "sim/faults/scenario.h"
#include "sim/settings/options.h"

namespace xtp::sim {

/// Random faults of a day between the opening auction and the close, of the kinds and as many as the options say: the same for the same
/// seed.
std::vector<ScenarioStep> StormSteps(const Options& options);

}  // namespace xtp::sim
