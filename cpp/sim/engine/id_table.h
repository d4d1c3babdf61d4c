#pragma once
#include <cstdint>
#include <vector>

#include "sim/engine/order_types.h"

namespace xtp::sim::engine {

/// Order number -> slot, open addressing with linear probing. Allocates only when it grows, which it does by doubling: 16 bytes times 1.6
/// to 3.2 for each order of the largest number that ever were in it together.
class IdTable {
 public:
  static constexpr uint32_t kNone = UINT32_MAX;

  IdTable() : entries_(kSmallest) {}

  uint32_t Find(OrderId id) const {
    for (size_t at = Home(id);; at = Next(at)) {
      if (entries_[at].slot == kNone || entries_[at].id == id) return entries_[at].slot;
    }
  }

  /// The number must not be in it.
  void Insert(OrderId id, uint32_t slot) {
    if ((size_ + 1) * 8 > entries_.size() * 5) Grow(entries_.size() * 2);
    Place({id, slot});
    size_++;
  }

  /// The number must be in it.
  void Erase(OrderId id) {
    size_t hole = Home(id);
    while (entries_[hole].id != id) hole = Next(hole);
    // Those behind move up where that brings them nearer to their home, so that no search ends too early.
    for (size_t at = Next(hole); entries_[at].slot != kNone; at = Next(at)) {
      const size_t distance = (at - Home(entries_[at].id)) & (entries_.size() - 1);
      if (distance >= ((at - hole) & (entries_.size() - 1))) {
        entries_[hole] = entries_[at];
        hole = at;
      }
    }
    entries_[hole].slot = kNone;
    size_--;
  }

  void Reserve(size_t orders) {
    size_t size = entries_.size();
    while (orders * 8 > size * 5) size *= 2;
    if (size > entries_.size()) Grow(size);
  }

 private:
  static constexpr size_t kSmallest = 16;

  struct Entry {
    OrderId id = 0;
    uint32_t slot = kNone;
  };

  /// Numbers come one after the other: multiplied, they spread over the table.
  size_t Home(OrderId id) const { return static_cast<size_t>((id * 0x9E3779B97F4A7C15u) >> 32) & (entries_.size() - 1); }
  size_t Next(size_t at) const { return (at + 1) & (entries_.size() - 1); }

  void Place(const Entry& entry) {
    size_t at = Home(entry.id);
    while (entries_[at].slot != kNone) at = Next(at);
    entries_[at] = entry;
  }

  void Grow(size_t size) {
    std::vector<Entry> old(size);
    old.swap(entries_);
    for (const Entry& entry : old) {
      if (entry.slot != kNone) Place(entry);
    }
  }

  std::vector<Entry> entries_;
  size_t size_ = 0;
};

}  // namespace xtp::sim::engine
