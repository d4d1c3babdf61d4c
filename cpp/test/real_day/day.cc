#include "test/real_day/day.h"

#include "sim/base/text.h"
#include "sim/feed/feed_file.h"

namespace xtp::test {

bool LoadDay(const std::string& path, const std::string& ticker, Day& day, std::string& error) {
  const auto feed = sim::OpenFeedFile(path, error);
  if (!feed) return false;
  sim::FeedRecord record;
  while (feed->Next(record)) {
    if (sim::GetText(record.ticker()) != ticker) continue;
    if (record.kind == sim::FeedRecord::Kind::kTick) {
      day.ticks.push_back(record.tick);
    } else {
      day.snapshots.push_back(record);
    }
  }
  return true;
}

}  // namespace xtp::test
