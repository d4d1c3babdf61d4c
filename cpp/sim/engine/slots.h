#pragma once
#include <cstdint>
#include <vector>

namespace xtp::sim::engine {

/// Things that come and go, in one flat array; what was given back is used again first. Allocates only when it grows.
template <typename T>
class Slots {
 public:
  uint32_t Take() {
    if (free_.empty()) {
      items_.emplace_back();
      return static_cast<uint32_t>(items_.size() - 1);
    }
    const uint32_t slot = free_.back();
    free_.pop_back();
    return slot;
  }
  void Give(uint32_t slot) { free_.push_back(slot); }

  T& operator[](uint32_t slot) { return items_[slot]; }
  const T& operator[](uint32_t slot) const { return items_[slot]; }

  size_t taken() const { return items_.size() - free_.size(); }
  void Reserve(size_t count) {
    items_.reserve(count);
    free_.reserve(count);
  }

 private:
  std::vector<T> items_;
  std::vector<uint32_t> free_;
};

}  // namespace xtp::sim::engine
