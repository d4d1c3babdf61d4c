#pragma once
#include <cstdint>
#include <string_view>

namespace xtp::sim::synthetic {

/// What a made-up day is to be like. docs/simulator.md describes each.
struct Settings {
  static constexpr int64_t kMostInstruments = 8000;
  static constexpr int64_t kMostOrders = 1'000'000;

  int64_t seed = 1;
  int64_t instruments = 100;
  uint32_t trading_day = 20260105;
  int64_t orders = 4000;  // a day, of an average instrument; cancels count
  int64_t snapshot_ms = 3000;
  bool ticks = true;
};

/// "seed:1,instruments:100,day:20260105,orders:4000,snapshot_ms:3000,ticks:1", in any order; what is not named keeps its default.
/// False when a name is unknown or a value makes no sense.
bool ParseSettings(std::string_view text, Settings& settings);

}  // namespace xtp::sim::synthetic
