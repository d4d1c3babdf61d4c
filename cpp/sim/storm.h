#pragma once
#include <vector>

#include "sim/quote_options.h"
#include "sim/scenario.h"

namespace xtp::sim {

/// Random faults of a day between the opening auction and the close, `storm` an hour on average: the same for the same seed.
std::vector<ScenarioStep> StormSteps(const QuoteOptions& options);

}  // namespace xtp::sim
