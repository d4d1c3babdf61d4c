// `synthetic_bench [settings]`: makes a day of the synthetic market and says what it took, on one core. Without settings it is the whole
// market without ticks.
#include <chrono>
#include <cstdio>
#include <ctime>

#include "sim/synthetic/synthetic_day.h"

using namespace xtp::sim;

int main(int argc, char** argv) {
  synthetic::Settings settings;
  if (!synthetic::ParseSettings(argc > 1 ? argv[1] : "instruments:5000,ticks:0", settings)) {
    std::fprintf(stderr, "no such settings; docs/simulator.md describes them\n");
    return 1;
  }
  const std::clock_t cpu = std::clock();
  const auto start = std::chrono::steady_clock::now();
  synthetic::SyntheticDay day(settings);
  int64_t snapshots = 0;
  int64_t ticks = 0;
  for (FeedRecord record; day.Next(record);) (record.kind == FeedRecord::Kind::kSnapshot ? snapshots : ticks)++;
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::printf("%lld snapshots, %lld ticks: %.1f s, of them %.1f s on the processor\n", static_cast<long long>(snapshots),
              static_cast<long long>(ticks), seconds, static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC);
  return 0;
}
