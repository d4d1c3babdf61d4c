#include "loss_ledger.h"

#include <cstdlib>
#include <new>

namespace xtp::core {

void LossLedger::Free::operator()(Entry* entries) const { std::free(entries); }

LossLedger::LossLedger(uint32_t rows, uint32_t instruments)
    : instruments_(instruments), entries_(static_cast<Entry*>(std::calloc(static_cast<size_t>(rows) * instruments, sizeof(Entry)))) {
  if (!entries_) throw std::bad_alloc();
}

void LossLedger::Count(uint32_t row, uint32_t instrument, uint32_t after_sequence) {
  if (instrument >= instruments_) instrument = instruments_ - 1;
  const uint32_t at = row * instruments_ + instrument;
  Entry& entry = entries_[at];
  if (entry.count.fetch_add(1, std::memory_order_acq_rel) != 0) return;  // already on the list

  entry.after_sequence.store(after_sequence, std::memory_order_relaxed);
  uint32_t first = first_.load(std::memory_order_relaxed);
  do {
    entry.next.store(first, std::memory_order_relaxed);
  } while (!first_.compare_exchange_weak(first, at, std::memory_order_release, std::memory_order_relaxed));
}

}  // namespace xtp::core
