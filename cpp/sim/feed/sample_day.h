#pragma once
#include <memory>

#include "sim/feed/feed.h"

namespace xtp::sim {

/// A made-up trading day of ten instruments of different boards, the same on every machine: so that everything works without a recorded
/// day. It is generated while it is read.
std::unique_ptr<Feed> MakeSampleDay();

}  // namespace xtp::sim
