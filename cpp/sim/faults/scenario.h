#pragma once
#include <cstdint>
#include <string>
#include <vector>

#include "sim/faults/action.h"

namespace xtp::sim {

struct ScenarioStep {
  int line;             // of the text, from 1
  int32_t time_of_day;  // HHMMSSsss
  ActionCall call;
};

/// Reads a scenario: lines `hh:mm:ss.mmm  action name=value ...`; `#` begins a comment, empty lines do not count. False with `error`, which
/// begins with `name` and the line.
bool ParseScenario(const std::string& name, const std::string& text, const Options& options, std::vector<ScenarioStep>& steps,
                   std::string& error);

}  // namespace xtp::sim
