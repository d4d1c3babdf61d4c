#pragma once

namespace xtp::sim {

/// The version whose binary interface this is.
constexpr const char* kApiVersion = "2.2.50";

}  // namespace xtp::sim
