#pragma once
#include <string>
#include <vector>

#include "sim/feed/feed.h"

namespace xtp::test {

/// One instrument's day out of a feed file.
struct Day {
  std::vector<XTPTBT> ticks;
  std::vector<sim::FeedRecord> snapshots;
};

/// False with `error` set on a failure.
bool LoadDay(const std::string& path, const std::string& ticker, Day& day, std::string& error);

}  // namespace xtp::test
