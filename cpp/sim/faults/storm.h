#pragma once
#include <vector>

#include "sim/faults/scenario.h"
#include "sim/quotes/quote_options.h"

namespace xtp::sim {

/// Random faults of a day between the opening auction and the close, `storm` an hour on average: the same for the same seed.
std::vector<ScenarioStep> StormSteps(const QuoteOptions& options);

}  // namespace xtp::sim
