#pragma once
#include <cstdint>

namespace xtp::sim {

/// Numbers of trades. Shanghai numbers the match, so both sides of it have one; Shenzhen numbers each side's report.
class ExecIds {
 public:
  uint64_t Next() { return ++last_; }
  /// For the other side of the match that `first` numbers.
  uint64_t OtherSide(uint64_t first, bool shanghai) { return shanghai ? first : Next(); }

 private:
  uint64_t last_ = 0;
};

}  // namespace xtp::sim
