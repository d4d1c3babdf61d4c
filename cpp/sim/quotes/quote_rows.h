#pragma once
#include "sim/market/instrument.h"

namespace xtp::sim {

/// A security of the Beijing exchange as QueryAllNQTickersFullInfo tells of it.
XTPNQFI NqInfo(const Instrument& instrument);

}  // namespace xtp::sim
