#pragma once
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "loss_ledger.h"
#include "record.h"
#include "ring.h"

namespace xtp::core {

/// Events on their way from the SDK's threads to the one thread that reads them: a ring, and what happens when it is full.
///
/// - A record that must not be lost keeps its place in the order (its sequence) and travels through an unbounded overflow;
///   the reader puts it back where it belongs and reports that it happened.
/// - Market data is dropped, counted by kind and instrument, and reported as a gap.
///
/// A producer never waits for the reader.
class EventQueue {
 public:
  struct Options {
    uint32_t capacity = 4 * 1024 * 1024;
    uint16_t first_kind = 0;  // of the callbacks that come through this queue
    uint16_t kinds = 0;       // how many kinds there are
    uint64_t lossy = 0;       // bit i: records of kind first_kind + i may be lost
  };

  /// `wake` is called from a producer's thread, once for each time the reader went to sleep.
  EventQueue(const Options& options, std::function<void()> wake);

  // Producers, any thread.

  struct Claim {
    RecordHeader* record = nullptr;  // nullptr: lost (and counted), or the queue is closed
    Ring::Claim place;
    std::byte* payload() const { return reinterpret_cast<std::byte*>(record) + sizeof(RecordHeader); }
  };

  /// Claims room for a record with `payload_bytes` behind its header and fills the header but for flags and request id.
  Claim TryClaim(uint16_t kind, uint32_t payload_bytes, uint32_t instrument);
  void Commit(const Claim& claim);

  // The reader, one thread.

  /// Plans the next batch, whole records of at most `max_bytes` in all, and returns its size. 0: nothing is ready, or the
  /// first record alone is larger, then NeededBytes() says how large.
  size_t Plan(size_t max_bytes);
  size_t NeededBytes() const { return needed_bytes_; }
  /// Copies the planned batch out and gives its room back.
  void Take(std::byte* out);
  /// True: nothing is ready, and the next commit will call `wake`. False: there is something to read.
  bool PrepareToSleep();
  /// Whether something can be read.
  bool Ready();

  /// From now on nothing is accepted; what is inside can still be read. Any thread.
  void Close() { closed_.store(true, std::memory_order_release); }

  uint64_t spilled() const { return spilled_total_.load(std::memory_order_relaxed); }
  uint64_t lost() const { return lost_total_.load(std::memory_order_relaxed); }
  uint32_t capacity() const { return ring_.capacity(); }
  uint32_t used() const { return ring_.used(); }

 private:
  struct FreeRecord {
    void operator()(RecordHeader* record) const;
  };
  using OwnedRecord = std::unique_ptr<RecordHeader, FreeRecord>;
  struct Segment {
    const std::byte* from;
    size_t bytes;
  };

  bool IsLossy(uint16_t kind) const;
  static OwnedRecord NewRecord(uint32_t bytes);
  void CollectSpilled();
  void CollectLosses();
  bool GapIsDue() const;
  bool SpillIsUnreported() const;
  bool PlanReports(size_t max_bytes);
  template <typename Payload>
  bool AddReport(uint16_t kind, uint32_t instrument, const Payload& payload, size_t max_bytes);
  bool Fits(size_t bytes, size_t max_bytes);
  void AddSegment(const std::byte* from, size_t bytes);

  const Options options_;
  const std::function<void()> wake_;
  Ring ring_;
  LossLedger losses_;
  std::atomic<bool> closed_{false};
  std::atomic<bool> asleep_{true};
  std::atomic<uint64_t> spilled_total_{0};
  std::atomic<uint64_t> lost_total_{0};

  std::mutex spill_mutex_;
  std::vector<OwnedRecord> spill_;         // guarded by spill_mutex_; in any order
  std::atomic<bool> spill_filled_{false};  // so that the reader takes the mutex only when there is something

  // The reader's own.
  uint64_t cursor_ = 0;                   // ring position after the plan
  uint32_t expected_ = 0;                 // sequence of the next record to read
  std::map<uint32_t, OwnedRecord> late_;  // spilled records by sequence, waiting for their turn
  std::vector<OwnedRecord> planned_;      // spilled and own records of the plan
  std::vector<Segment> segments_;
  size_t planned_bytes_ = 0;
  size_t needed_bytes_ = 0;
  uint64_t spilled_reported_ = 0;
  std::deque<LossLedger::Loss> pending_losses_;  // not told yet, in the order in which they are due
};

}  // namespace xtp::core
