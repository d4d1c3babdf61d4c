#pragma once
#include <memory>
#include <string>

#include "sim/feed/feed.h"

namespace xtp::sim {

/// Opens a recorded day (docs/simulator.md has the format). The whole file is checked first, so that playing can not fail half-way.
/// Without success `error` says what is wrong and where.
std::unique_ptr<Feed> OpenFeedFile(const std::string& utf8_path, std::string& error);

}  // namespace xtp::sim
