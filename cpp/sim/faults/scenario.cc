#include "sim/faults/scenario.h"

#include <sstream>
#include <string_view>
#include <utility>

#include "sim/settings/option_values.h"
#include "sim/settings/options.h"

namespace xtp::sim {

namespace {

/// "09:30:00.500" or "09:30:00" as HHMMSSsss.
bool ParseTimeOfDay(std::string_view text, int32_t& time) {
  if (text.size() != 8 && text.size() != 12) return false;
  if (text[2] != ':' || text[5] != ':' || (text.size() == 12 && text[8] != '.')) return false;
  int64_t hours = 0, minutes = 0, seconds = 0, millis = 0;
  if (!ParseInteger(text.substr(0, 2), hours) || !ParseInteger(text.substr(3, 2), minutes) || !ParseInteger(text.substr(6, 2), seconds)) {
    return false;
  }
  if (text.size() == 12 && !ParseInteger(text.substr(9), millis)) return false;
  if (hours > 23 || minutes > 59 || seconds > 59) return false;
  time = static_cast<int32_t>(((hours * 100 + minutes) * 100 + seconds) * 1000 + millis);
  return true;
}

/// What stands before a comment; a mark inside quotation marks begins none.
std::string_view WithoutComment(std::string_view line) {
  bool quoted = false;
  for (size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == '#' && !quoted) return line.substr(0, i);
  }
  return line;
}

bool ParseStep(std::string_view text, const Options& options, ScenarioStep& step, std::string& error) {
  const size_t blank = text.find_first_of(" \t");
  if (!ParseTimeOfDay(text.substr(0, blank), step.time_of_day)) {
    error = "\"" + std::string(text.substr(0, blank)) + "\" is no time; expected: hh:mm:ss.mmm action name=value ...";
    return false;
  }
  if (blank == std::string_view::npos) {
    error = "the action is missing; expected: hh:mm:ss.mmm action name=value ...";
    return false;
  }
  return ParseAction(text.substr(blank), options, step.call, error);
}

}  // namespace

bool ParseScenario(const std::string& name, const std::string& text, const Options& options, std::vector<ScenarioStep>& steps,
                   std::string& error) {
  std::istringstream lines(text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    const std::string_view content = Trim(WithoutComment(line));
    if (content.empty()) continue;
    ScenarioStep step{number, 0, {}};
    std::string why;
    if (!ParseStep(content, options, step, why)) {
      error = name;
      error.append(": line ").append(std::to_string(number)).append(": ").append(why);
      return false;
    }
    steps.push_back(std::move(step));
  }
  return true;
}

}  // namespace xtp::sim
