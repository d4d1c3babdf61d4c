#pragma once
#include <atomic>
#include <cstdint>
#include <memory>

namespace xtp::core {

/// Counts lost market data by kind and instrument, from any thread, without lock or allocation.
///
/// One counter for each pair; those that are not zero hang on an intrusive list, so that taking them costs what was lost and
/// not what could have been.
class LossLedger {
 public:
  struct Loss {
    uint32_t row;
    uint32_t instrument;  // as given to Count; all that are too large share the last counter
    uint32_t count;
    uint32_t after_sequence;
  };

  LossLedger(uint32_t rows, uint32_t instruments);

  void Count(uint32_t row, uint32_t instrument, uint32_t after_sequence);
  bool empty() const { return first_.load(std::memory_order_acquire) == kEnd; }

  /// Hands over every non-zero counter and zeroes it. One thread only.
  template <typename Visit>
  void TakeAll(Visit visit) {
    uint32_t at = first_.exchange(kEnd, std::memory_order_acq_rel);
    while (at != kEnd) {
      Entry& entry = entries_[at];
      // Read before the counter is zeroed: from then on a producer may hang the entry on the new list.
      const uint32_t next = entry.next.load(std::memory_order_relaxed);
      const uint32_t after = entry.after_sequence.load(std::memory_order_relaxed);
      const uint32_t count = entry.count.exchange(0, std::memory_order_acq_rel);
      visit(Loss{at / instruments_, at % instruments_, count, after});
      at = next;
    }
  }

 private:
  static constexpr uint32_t kEnd = 0xFFFFFFFF;
  struct Entry {
    std::atomic<uint32_t> count;
    std::atomic<uint32_t> next;
    std::atomic<uint32_t> after_sequence;
  };
  struct Free {
    void operator()(Entry* entries) const;
  };

  const uint32_t instruments_;
  std::unique_ptr<Entry[], Free> entries_;  // zero pages until something is lost
  std::atomic<uint32_t> first_{kEnd};
};

}  // namespace xtp::core
