#pragma once
#include <cstdint>

#include "abi/generated/api.h"
#include "sim/market/instrument.h"

namespace xtp::sim::synthetic {

/// One made-up instrument: what is published of it, and what its traders are like.
struct Listing {
  XTPQFI info;
  Board board;
  Money pre_close;
  Money tick;
  Money upper;
  Money lower;
  QuantityRule quantity;
  int32_t channel;     // of its ticks
  int64_t liveliness;  // percent of the orders of an average instrument
  int64_t volatility;  // of a day, 1/10000 of the price
};

/// The `index`-th instrument of a market: the boards take turns, a small market has every one of them. The market's rules are
/// those of the day (YYYYMMDD).
Listing MakeListing(int64_t seed, int64_t index, uint32_t day);

/// Where the random numbers of an instrument begin; `use` tells those of one purpose from another's.
uint64_t SeedOf(int64_t seed, int64_t index, int64_t use);

}  // namespace xtp::sim::synthetic
