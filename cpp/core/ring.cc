#include "ring.h"

#include "record.h"

namespace xtp::core {
namespace {

uint32_t PowerOfTwo(uint32_t bytes) {
  if (bytes > Ring::kMaxCapacity) bytes = Ring::kMaxCapacity;
  uint32_t power = Ring::kMinCapacity;
  while (power < bytes) power *= 2;
  return power;
}

}  // namespace

Ring::Ring(uint32_t capacity)
    : units_(PowerOfTwo(capacity) / kUnit),
      mask_(units_ - 1),
      memory_(new std::byte[PowerOfTwo(capacity)]()),  // touched here, so that no SDK thread pays for a page fault
      stamps_(new std::atomic<uint64_t>[units_]) {
  static_assert(kUnit == kRecordUnit && sizeof(RecordHeader) <= kUnit);
  for (uint32_t i = 0; i < units_; i++) stamps_[i].store(0, std::memory_order_relaxed);
}

/// The next record will stand behind this one and is likely as large: its cache lines may come over from the reader's core meanwhile.
void Ring::PrefetchFor(uint64_t position, uint32_t bytes) const {
  constexpr uint32_t kLine = 64, kAtMost = 1024;
  const std::byte* at = At(position);
  const std::byte* end = memory_.get() + static_cast<size_t>(units_) * kUnit;
  for (uint32_t ahead = 0; ahead < bytes && ahead < kAtMost && at + ahead < end; ahead += kLine) __builtin_prefetch(at + ahead, 1);
}

uint32_t Ring::used() const {
  const auto tail = static_cast<uint32_t>(tail_.load(std::memory_order_relaxed) >> 32);
  return (tail - static_cast<uint32_t>(head())) * kUnit;
}

Ring::Claim Ring::TryClaim(uint32_t bytes, bool sequence_anyway) {
  const uint32_t need = bytes / kUnit;
  uint64_t word = tail_.load(std::memory_order_acquire);
  for (;;) {
    const auto tail = static_cast<uint32_t>(word >> 32);
    const auto sequence = static_cast<uint32_t>(word);
    const uint64_t head = head_.load(std::memory_order_acquire);
    const uint32_t used = tail - static_cast<uint32_t>(head);
    if (used > units_) {  // the head has overtaken the tail we read: another producer moved it, look again
      word = tail_.load(std::memory_order_acquire);
      continue;
    }
    const uint64_t position = head + used;
    const auto to_end = static_cast<uint32_t>(units_ - (position & mask_));
    const uint32_t padding = need <= to_end ? 0 : to_end;
    const bool fits = bytes <= MaxRecord() && padding + need <= units_ - used;
    if (!fits && !sequence_anyway) return {};

    const uint32_t next_tail = fits ? tail + padding + need : tail;
    const uint64_t next = (static_cast<uint64_t>(next_tail) << 32) | static_cast<uint32_t>(sequence + 1);
    if (!tail_.compare_exchange_weak(word, next, std::memory_order_acq_rel, std::memory_order_acquire)) continue;
    if (!fits) return {nullptr, 0, sequence};

    if (padding != 0) {
      auto* header = reinterpret_cast<RecordHeader*>(At(position));
      header->size = padding * kUnit;
      header->kind = kPadding;
      stamps_[position & mask_].store(position + 1, std::memory_order_release);
    }
    PrefetchFor(position + padding + need, bytes);
    return {At(position + padding), position + padding, sequence};
  }
}

void Ring::Commit(const Claim& claim) {
  // Sequentially consistent with the consumer's "asleep" flag: one of the two sees the other (EventQueue::PrepareToSleep).
  stamps_[claim.position & mask_].store(claim.position + 1, std::memory_order_seq_cst);
}

const std::byte* Ring::Peek(uint64_t& cursor) const {
  for (;;) {
    if (stamps_[cursor & mask_].load(std::memory_order_seq_cst) != cursor + 1) return nullptr;
    const std::byte* data = At(cursor);
    const auto* header = reinterpret_cast<const RecordHeader*>(data);
    if (header->kind != kPadding) return data;
    cursor = Advance(cursor, header->size);
  }
}

}  // namespace xtp::core
