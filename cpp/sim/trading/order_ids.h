#pragma once
#include <cstdint>

namespace xtp::sim {

/// Numbers for orders and cancels: the client in bits 32-39, a counter that both share in the low half, and above them a prefix as
/// seen on the real counter, because of which such ids do not fit a double.
class OrderIds {
 public:
  uint64_t Next(uint8_t client_id) { return kPrefix << 40 | uint64_t{client_id} << 32 | (kLowPrefix + ++count_); }

  static constexpr uint8_t ClientOf(uint64_t id) { return static_cast<uint8_t>(id >> 32); }

 private:
  static constexpr uint64_t kPrefix = 0x008369;
  static constexpr uint64_t kLowPrefix = 0x44000000;

  uint64_t count_ = 1000;
};

}  // namespace xtp::sim
