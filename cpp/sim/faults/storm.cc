#include "sim/faults/storm.h"

#include <iterator>
#include <string>
#include <vector>

#include "sim/base/random.h"

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

constexpr Fault kQuoteFaults[] = {
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

constexpr Fault kTraderFaults[] = {
    [](Random&) -> std::string { return "drop.trader"; },
    [](Random& r) { return "close.trader for=" + Between(r, 1, 10); },
    [](Random& r) { return "refuse.trader id=11000030 for=" + Between(r, 1, 10); },
    [](Random& r) { return "freeze.trader for=" + Between(r, 1, 20); },
    [](Random& r) {
      const std::string ms = Between(r, 1, 2000);
      return "delay.trader ms=" + ms + " for=" + Between(r, 1, 60);
    },
    [](Random& r) {
      const std::string ms = Between(r, 1, 50);
      return "slow.trader ms=" + ms + " for=" + Between(r, 1, 60);
    },
    [](Random& r) { return "duplicate.trader events=" + Between(r, 1, 5); },
    [](Random& r) { return "early.events for=" + Between(r, 1, 60); },
    [](Random& r) { return "late.trades for=" + Between(r, 1, 60); },
    [](Random& r) { return "lose.orders orders=" + Between(r, 1, 3); },
    [](Random& r) { return "reject.orders id=11000107 orders=" + Between(r, 1, 3); },
    [](Random& r) { return "reject.orders id=11110000 text=217 orders=" + Between(r, 1, 3); },
    [](Random& r) { return "silence.orders orders=" + Between(r, 1, 3); },
    [](Random&) -> std::string { return "resume.orders"; },
    [](Random&) -> std::string { return "exhaust.orders"; },
    [](Random& r) { return "lose.answers queries=" + Between(r, 1, 3); },
    [](Random& r) { return "refuse.queries queries=" + Between(r, 1, 3); },
};

constexpr Fault kRestarts[] = {
    [](Random&) -> std::string { return "restart forgets=nothing"; },
    [](Random&) -> std::string { return "restart forgets=events"; },
};

/// Logins do not come back while the clock stands: for those who play the day on another thread than they log in on.
constexpr Fault kQuoteHangs[] = {[](Random& r) { return "hang.quote for=" + Between(r, 1, 10); }};
constexpr Fault kTraderHangs[] = {[](Random& r) { return "hang.trader for=" + Between(r, 1, 10); }};

std::vector<Fault> FaultsOf(const Options::StormKinds& kinds) {
  std::vector<Fault> faults;
  const auto add = [&faults](auto& more) { faults.insert(faults.end(), std::begin(more), std::end(more)); };
  if (kinds.quotes) add(kQuoteFaults);
  if (kinds.trader) add(kTraderFaults);
  if (kinds.restarts) add(kRestarts);
  if (kinds.quotes && kinds.hangs) add(kQuoteHangs);
  if (kinds.trader && kinds.hangs) add(kTraderHangs);
  return faults;
}

int32_t TimeOfDay(int64_t ms) {
  return static_cast<int32_t>(((ms / kHour * 100 + ms / kMinute % 60) * 100 + ms / kSecond % 60) * 1000 + ms % kSecond);
}

}  // namespace

std::vector<ScenarioStep> StormSteps(const Options& options) {
  std::vector<ScenarioStep> steps;
  const std::vector<Fault> faults = FaultsOf(options.storm_kinds);
  const int64_t rate = options.quotes.storm;
  if (rate == 0 || faults.empty()) return steps;
  Random random(static_cast<uint64_t>(options.quotes.seed));
  const int64_t twice_the_mean = 2 * kHour / rate;
  const Options defaults;
  for (int64_t time = kBegin + random.Below(twice_the_mean); time < kEnd; time += 1 + random.Below(twice_the_mean)) {
    const Fault fault = faults[static_cast<size_t>(random.Below(static_cast<int64_t>(faults.size())))];
    ScenarioStep step{0, TimeOfDay(time), {}};
    std::string error;
    if (ParseAction(fault(random), defaults, step.call, error)) steps.push_back(std::move(step));
  }
  return steps;
}

}  // namespace xtp::sim
