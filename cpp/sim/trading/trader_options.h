#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "abi/generated/api.h"
#include "sim/base/setting.h"

namespace xtp::sim {

/// What goes wrong between the counter and its clients; nothing by default.
struct TraderFaults {
  bool frozen = false;
  int64_t delay_ms = 0;
  int64_t callback_ms = 0;  // that each callback takes
};

/// How the trade server lets clients in and talks to them.
struct TraderOptions {
  XTPRI refusal{};      // error_id 0: trader logins are not refused
  bool closes = false;  // logins find the connection closed
  TraderFaults faults;
};

const std::vector<Setting<TraderOptions>>& TraderSettings();

}  // namespace xtp::sim
