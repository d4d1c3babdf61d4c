#pragma once
#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>

namespace xtp::core {

/// Gives every (venue, code) a small dense index, once and for the life of the process, so that routing is an array look-up.
///
/// Looking up takes no lock; adding one, which happens once an instrument, does.
class InstrumentTable {
 public:
  static constexpr uint32_t kCapacity = 1 << 16;
  static constexpr uint32_t kCodeLength = 16;

  InstrumentTable();

  /// `code` is NUL-padded or full. Returns kNoInstrument once kCapacity instruments are known.
  uint32_t IndexOf(uint32_t venue, const char* code);
  uint32_t size() const { return size_.load(std::memory_order_acquire); }

 private:
  struct Key {
    uint64_t low, high;
    uint32_t venue;
    bool operator==(const Key& other) const { return low == other.low && high == other.high && venue == other.venue; }
  };
  struct Slot {
    std::atomic<uint32_t> index_plus_one;  // 0: empty
    Key key;
  };
  static constexpr uint32_t kSlots = kCapacity * 2;

  static Key KeyOf(uint32_t venue, const char* code);
  static uint32_t HashOf(const Key& key);
  uint32_t Add(const Key& key, uint32_t hash);

  std::unique_ptr<Slot[]> slots_;
  std::atomic<uint32_t> size_{0};
  std::mutex adding_;
};

/// The process's table. Never destroyed: SDK threads may call to the very end.
InstrumentTable& Instruments();

}  // namespace xtp::core
