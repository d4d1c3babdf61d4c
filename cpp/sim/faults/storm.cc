#include "sim/faults/storm.h"

#include <iterator>
#include <string>

#include "sim/base/random.h"
#include "sim/settings/options.h"

namespace xtp::sim {

namespace {

constexpr int64_t kSecond = 1000;
constexpr int64_t kMinute = 60 * kSecond;
constexpr int64_t kHour = 60 * kMinute;
constexpr int64_t kBegin = 9 * kHour + 15 * kMinute;
constexpr int64_t kEnd = 15 * kHour;

/// One kind of fault; each gives the text of an action. A new kind is a new line.
using Fault = std::string (*)(Random& random);

std::string Between(Random& random, int64_t least, int64_t most) { return std::to_string(least + random.Below(most - least + 1)); }

constexpr Fault kFaults[] = {
    [](Random&) -> std::string { return "drop.quote"; },
    [](Random&) -> std::string { return "drop.rebuild"; },
    [](Random& r) { return "lose packets=" + Between(r, 1, 5); },
    [](Random& r) { return "duplicate events=" + Between(r, 1, 5); },
    [](Random& r) { return "freeze for=" + Between(r, 1, 20); },
    [](Random& r) {
      const std::string ms = Between(r, 1, 2000);
      return "delay ms=" + ms + " for=" + Between(r, 1, 60);
    },
    [](Random& r) {
      const std::string ms = Between(r, 1, 1000);
      return "reorder ms=" + ms + " for=" + Between(r, 1, 60);
    },
    [](Random& r) {
      const std::string ms = Between(r, 1, 50);
      return "slow ms=" + ms + " for=" + Between(r, 1, 60);
    },
    [](Random& r) { return "close.quote for=" + Between(r, 1, 10); },
};

int32_t TimeOfDay(int64_t ms) {
  return static_cast<int32_t>(((ms / kHour * 100 + ms / kMinute % 60) * 100 + ms / kSecond % 60) * 1000 + ms % kSecond);
}

}  // namespace

std::vector<ScenarioStep> StormSteps(const QuoteOptions& options) {
  std::vector<ScenarioStep> steps;
  if (options.storm == 0) return steps;
  Random random(static_cast<uint64_t>(options.seed));
  const int64_t twice_the_mean = 2 * kHour / options.storm;
  const Options defaults;
  for (int64_t time = kBegin + random.Below(twice_the_mean); time < kEnd; time += 1 + random.Below(twice_the_mean)) {
    const Fault fault = kFaults[random.Below(static_cast<int64_t>(std::size(kFaults)))];
    ScenarioStep step{0, TimeOfDay(time), {}};
    std::string error;
    if (ParseAction(fault(random), defaults, step.call, error)) steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace xtp::sim
