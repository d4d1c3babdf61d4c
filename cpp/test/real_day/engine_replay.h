#pragma once
#include <cstdint>

#include "test/real_day/day.h"

namespace xtp::test {

struct ReplayFigures {
  int64_t orders = 0;
  int64_t cancels = 0;
  int64_t orders_not_taken = 0;  // by the engine
  int64_t cancels_not_found = 0;
  int64_t recorded_trades = 0;
  int64_t trades = 0;
  int64_t equal_trades = 0;  // at the same place: both order numbers, price, quantity, aggressor
  int64_t recorded_ticks = 0;
  int64_t ticks = 0;
  int64_t equal_ticks = 0;  // at the same place: all but their numbers and times
};

/// Makes the orders of a day in Shanghai again out of its ticks and gives them to the engine, as the exchange got them; what the engine
/// then tells the market should be the ticks that they were made of.
ReplayFigures ReplayThroughEngine(const Day& day);

}  // namespace xtp::test
