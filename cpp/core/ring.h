#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>

namespace xtp::core {

/// A bounded ring of variable-length records: many producers, one consumer, no lock, no allocation.
///
/// A producer claims space and a sequence number with one compare-and-swap, writes, and commits by stamping the place with
/// its position. The stamps live beside the ring, not in it, and a position never repeats: what an earlier lap left in
/// the memory can not be taken for a record, so the consumer need not clear what it has read.
///
/// A record that does not fit before the end of the ring leaves padding there and starts at its beginning.
class Ring {
 public:
  static constexpr uint32_t kMinCapacity = 64 * 1024;
  static constexpr uint32_t kMaxCapacity = 1024 * 1024 * 1024;

  /// `capacity` is rounded up to a power of two between the two bounds.
  explicit Ring(uint32_t capacity);

  /// The largest record that is accepted; a quarter of the ring always finds room in an empty one, wherever its tail stands.
  uint32_t MaxRecord() const { return capacity() / 4; }
  uint32_t capacity() const { return units_ * kUnit; }
  /// Bytes that are claimed and not given back yet, as the consumer sees it.
  uint32_t used() const;

  struct Claim {
    std::byte* data = nullptr;  // nullptr: no room
    uint64_t position = 0;
    uint32_t sequence = 0;
  };

  // Producers, any thread.

  /// Claims `bytes` (a multiple of kRecordUnit). Without room, or above MaxRecord(), nothing is claimed, unless `sequence_anyway`
  /// is set: then a sequence number is used up, which holds the record's place in the order while it travels another way.
  Claim TryClaim(uint32_t bytes, bool sequence_anyway);
  void Commit(const Claim& claim);

  /// The sequence that the next claim will get.
  uint32_t NextSequence() const { return static_cast<uint32_t>(tail_.load(std::memory_order_acquire)); }

  // The consumer, one thread.

  /// The record at `cursor` if it is committed, else nullptr. Skips padding, moving the cursor.
  const std::byte* Peek(uint64_t& cursor) const;
  uint64_t head() const { return head_.load(std::memory_order_relaxed); }
  /// Gives everything before `cursor` back to the producers.
  void Release(uint64_t cursor) { head_.store(cursor, std::memory_order_release); }
  static uint64_t Advance(uint64_t cursor, uint32_t bytes) { return cursor + bytes / kUnit; }

 private:
  static constexpr uint32_t kUnit = 32;

  void PrefetchFor(uint64_t position, uint32_t bytes) const;
  std::byte* At(uint64_t position) const { return memory_.get() + (position & mask_) * kUnit; }

  const uint32_t units_;
  const uint64_t mask_;
  std::unique_ptr<std::byte[]> memory_;
  std::unique_ptr<std::atomic<uint64_t>[]> stamps_;  // one a unit; position + 1 of the record committed there

  // Position (high half, in units) and sequence (low half) move together, in one word.
  alignas(128) std::atomic<uint64_t> tail_{0};
  alignas(128) std::atomic<uint64_t> head_{0};
};

}  // namespace xtp::core
