#pragma once
#include <cstdint>

#include "test/real_day/day.h"

namespace xtp::test {

enum class Extent {
  kLevels,      // ten levels, prices and quantities
  kEverything,  // the day's figures, sums, averages, counts and queues too
  kAuction,     // what a call auction shows
};

struct SnapshotFigures {
  int64_t compared = 0;
  int64_t equal = 0;
};

/// Rebuilds the book from the ticks of a day in Shanghai and looks for every recorded snapshot's point in them: not before that of the
/// snapshot before it, no more than three seconds away from its time, with as many trades as it tells of, and where what is compared
/// equals.
SnapshotFigures CompareSnapshots(const Day& day, Extent extent);

}  // namespace xtp::test
