#include "instrument_table.h"

#include <cstring>

#include "record.h"

namespace xtp::core {
namespace {

/// Clears the bytes after the first NUL: fixed arrays may hold rubbish there.
uint64_t UpToNul(uint64_t word, bool& ended) {
  const uint64_t nul = (word - 0x0101010101010101u) & ~word & 0x8080808080808080u;
  if (nul == 0) return word;
  ended = true;
  // The lowest set bit is the top bit of the first NUL's byte; every bit below that byte stays.
  const uint64_t lowest = nul & (~nul + 1);
  return word & ((lowest >> 7) - 1);
}

}  // namespace

InstrumentTable::InstrumentTable() : slots_(new Slot[kSlots]) {
  for (uint32_t i = 0; i < kSlots; i++) slots_[i].index_plus_one.store(0, std::memory_order_relaxed);
}

InstrumentTable::Key InstrumentTable::KeyOf(uint32_t venue, const char* code) {
  Key key{0, 0, venue};
  std::memcpy(&key.low, code, 8);
  std::memcpy(&key.high, code + 8, 8);
  bool ended = false;
  key.low = UpToNul(key.low, ended);
  key.high = ended ? 0 : UpToNul(key.high, ended);
  return key;
}

uint32_t InstrumentTable::HashOf(const Key& key) {
  uint64_t hash = (key.low ^ (key.high * 0x9E3779B97F4A7C15u) ^ key.venue) * 0xD6E8FEB86659FD93u;
  hash ^= hash >> 32;
  return static_cast<uint32_t>(hash * 0xD6E8FEB86659FD93u >> 40);
}

uint32_t InstrumentTable::IndexOf(uint32_t venue, const char* code) {
  const Key key = KeyOf(venue, code);
  const uint32_t hash = HashOf(key);
  for (uint32_t i = hash % kSlots;; i = (i + 1) % kSlots) {
    const uint32_t index_plus_one = slots_[i].index_plus_one.load(std::memory_order_acquire);
    if (index_plus_one == 0) return Add(key, hash);
    if (slots_[i].key == key) return index_plus_one - 1;
  }
}

uint32_t InstrumentTable::Add(const Key& key, uint32_t hash) {
  std::lock_guard<std::mutex> lock(adding_);
  for (uint32_t i = hash % kSlots;; i = (i + 1) % kSlots) {
    Slot& slot = slots_[i];
    const uint32_t index_plus_one = slot.index_plus_one.load(std::memory_order_relaxed);
    if (index_plus_one == 0) {
      const uint32_t index = size_.load(std::memory_order_relaxed);
      if (index == kCapacity) return kNoInstrument;
      slot.key = key;
      slot.index_plus_one.store(index + 1, std::memory_order_release);
      size_.store(index + 1, std::memory_order_release);
      return index;
    }
    if (slot.key == key) return index_plus_one - 1;  // another thread was faster
  }
}

InstrumentTable& Instruments() {
  static auto* table = new InstrumentTable();
  return *table;
}

}  // namespace xtp::core
