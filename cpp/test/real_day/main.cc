// `real_day <feed file> <ticker>`: a recorded day in Shanghai, rebuilt from its ticks and traded again by the engine. Prints figures
// (JSON); what they should be is for the test that runs it to say. What differs goes to stderr.
#include <cstdio>
#include <string>

#include "test/real_day/day.h"
#include "test/real_day/engine_replay.h"
#include "test/real_day/snapshots.h"

namespace {

using namespace xtp::test;

void Print(const char* name, const SnapshotFigures& figures) {
  std::printf("  \"%s\": { \"compared\": %lld, \"equal\": %lld },\n", name, static_cast<long long>(figures.compared),
              static_cast<long long>(figures.equal));
}

void Print(const char* name, int64_t value, const char* end = ",") {
  std::printf("    \"%s\": %lld%s\n", name, static_cast<long long>(value), end);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: real_day <feed file> <ticker>\n");
    return 2;
  }
  Day day;
  std::string error;
  if (!LoadDay(argv[1], argv[2], day, error)) {
    std::fprintf(stderr, "%s\n", error.c_str());
    return 1;
  }
  std::printf("{\n");
  Print("levels", CompareSnapshots(day, Extent::kLevels));
  Print("everything", CompareSnapshots(day, Extent::kEverything));
  Print("auctions", CompareSnapshots(day, Extent::kAuction));
  const ReplayFigures replay = ReplayThroughEngine(day);
  std::printf("  \"engine\": {\n");
  Print("orders", replay.orders);
  Print("ordersNotTaken", replay.orders_not_taken);
  Print("cancels", replay.cancels);
  Print("cancelsNotFound", replay.cancels_not_found);
  Print("recordedTrades", replay.recorded_trades);
  Print("trades", replay.trades);
  Print("equalTrades", replay.equal_trades);
  Print("recordedTicks", replay.recorded_ticks);
  Print("ticks", replay.ticks);
  Print("equalTicks", replay.equal_ticks, "");
  std::printf("  }\n}\n");
  return 0;
}
