#pragma once
#include <cstdint>

namespace xtp::sim {

/// The room that the client library makes for orders and cancels at a login; they share it, and nothing is ever given back.
class OrderBuffer {
 public:
  static constexpr uint32_t kDefault = 1024 * 200;
  static constexpr uint32_t kLargest = 1024 * 1024 * 32 - 1000;

  explicit OrderBuffer(uint32_t quantity = kDefault) : left_(quantity) {}

  /// False when there is no room.
  bool Take() {
    if (left_ == 0) return false;
    left_--;
    return true;
  }

 private:
  uint32_t left_;
};

}  // namespace xtp::sim
