#pragma once
#include <string_view>

namespace xtp::sim {

/// One option as text, as docs/simulator.md describes it.
template <typename Options>
struct Setting {
  std::string_view key;
  std::string_view expected;  // said of a value that makes no sense
  /// False, with the options unchanged, for such a value.
  bool (*apply)(Options& options, std::string_view value);
};

}  // namespace xtp::sim
