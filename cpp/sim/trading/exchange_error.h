#pragma once
#include <string_view>

#include "sim/base/errors.h"

namespace xtp::sim {

/// A rejection by the exchange, whose own code is the text.
inline XTPRI ExchangeError(XTP_MARKET_TYPE market, std::string_view shanghai, std::string_view shenzhen) {
  const bool in_shanghai = market == XTP_MKT_SH_A;
  return MakeError(in_shanghai ? error::kShanghai : error::kShenzhen, in_shanghai ? shanghai : shenzhen);
}

}  // namespace xtp::sim
