#include "sim/trading/trader_options.h"

#include "sim/settings/option_values.h"

namespace xtp::sim {

const std::vector<Setting<TraderOptions>>& TraderSettings() {
  using O = TraderOptions;
  using V = std::string_view;
  static const std::vector<Setting<TraderOptions>> settings = {
      {"login.refuse_trader", "\"id:text\", or nothing", [](O& o, V v) { return ParseRefusal(v, o.refusal); }},
      {"login.close_trader", kFlagText, [](O& o, V v) { return ParseFlag(v, o.closes); }},
      {"trader.freeze", kFlagText, [](O& o, V v) { return ParseFlag(v, o.faults.frozen); }},
      {"trader.delay", kMsText, [](O& o, V v) { return ParseUpTo(0, kDayMs, v, o.faults.delay_ms); }},
      {"trader.callback", kMsText, [](O& o, V v) { return ParseUpTo(0, kDayMs, v, o.faults.callback_ms); }},
  };
  return settings;
}

}  // namespace xtp::sim
