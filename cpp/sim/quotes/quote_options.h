#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/base/errors.h"
#include "sim/base/setting.h"

namespace xtp::sim {

/// A part of one, in millionths.
using Share = int64_t;
constexpr Share kWhole = 1'000'000;

/// What goes wrong between the quote server and its clients; nothing by default.
struct QuoteFaults {
  bool frozen = false;
  int64_t delay_ms = 0;
  int64_t callback_ms = 0;   // that each callback of a client takes
  int64_t buffer_bytes = 0;  // that wait for a client before it is dropped; 0: any number
  Share duplicate = 0;
  // UDP only.
  int64_t reorder_ms = 0;
  Share loss = 0;  // of packets of ticks
};

/// How the quote server answers.
struct QuoteOptions {
  XTPRI refusal{};      // error_id 0: quote logins are not refused
  bool closes = false;  // logins find the connection closed
  enum class Protocol { kAny, kTcp, kUdp } protocol = Protocol::kAny;
  int64_t limit = 0;  // instruments of a market that one session may subscribe one by one; 0: any number
  int32_t unknown_ticker = error::kSubscribeTicker;
  bool strict_queries = false;
  enum class Iopv { kNone, kShenzhen, kAll } iopv = Iopv::kAll;
  bool unterminated_status = false;
  int64_t packet_ticks = 4;

  struct {
    int64_t rows = 1000;  // of one answer
    int64_t rate = 1000;  // requests a second
    int64_t idle_ms = 3000;
  } rebuild;

  QuoteFaults faults;
  int64_t seed = 1;
  int64_t storm = 0;  // random faults an hour
};

const std::vector<Setting<QuoteOptions>>& QuoteSettings();

}  // namespace xtp::sim
