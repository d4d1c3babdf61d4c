#include "event_queue.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "clock.h"
#include "instrument_table.h"

namespace xtp::core {

void EventQueue::FreeRecord::operator()(RecordHeader* record) const { std::free(record); }

EventQueue::EventQueue(const Options& options, std::function<void()> wake)
    : options_(options),
      wake_(std::move(wake)),
      ring_(options.capacity),
      losses_(options.kinds == 0 ? 1 : options.kinds, InstrumentTable::kCapacity + 1) {}

bool EventQueue::IsLossy(uint16_t kind) const {
  const auto row = static_cast<uint16_t>(kind - options_.first_kind);
  return row < 64 && ((options_.lossy >> row) & 1) != 0;
}

EventQueue::OwnedRecord EventQueue::NewRecord(uint32_t bytes) {
  auto* memory = static_cast<RecordHeader*>(std::malloc(bytes));
  if (!memory) throw std::bad_alloc();
  return OwnedRecord(memory);
}

EventQueue::Claim EventQueue::TryClaim(uint16_t kind, uint32_t payload_bytes, uint32_t instrument) {
  const int64_t now = MonotonicNs();
  if (closed_.load(std::memory_order_relaxed)) return {};
  const uint32_t bytes = RoundToUnit(static_cast<uint32_t>(sizeof(RecordHeader)) + payload_bytes);
  const bool lossy = IsLossy(kind);

  Claim claim;
  claim.place = ring_.TryClaim(bytes, !lossy);
  if (claim.place.data) {
    claim.record = reinterpret_cast<RecordHeader*>(claim.place.data);
  } else if (lossy) {
    lost_total_.fetch_add(1, std::memory_order_relaxed);
    losses_.Count(kind - options_.first_kind, instrument, ring_.NextSequence() - 1);
    return {};
  } else {
    claim.record = NewRecord(bytes).release();
  }
  *claim.record = {bytes, kind, 0, claim.place.sequence, instrument, now, 0, 0};
  return claim;
}

void EventQueue::Commit(const Claim& claim) {
  if (claim.place.data) {
    ring_.Commit(claim.place);
  } else {
    std::lock_guard<std::mutex> lock(spill_mutex_);
    spill_.emplace_back(claim.record);
    spilled_total_.fetch_add(1, std::memory_order_relaxed);
    spill_filled_.store(true, std::memory_order_seq_cst);
  }
  if (asleep_.load(std::memory_order_seq_cst) && asleep_.exchange(false, std::memory_order_seq_cst)) wake_();
}

void EventQueue::CollectSpilled() {
  if (!spill_filled_.load(std::memory_order_seq_cst)) return;
  std::lock_guard<std::mutex> lock(spill_mutex_);
  for (OwnedRecord& record : spill_) {
    const uint32_t sequence = record->sequence;
    late_.emplace(sequence, std::move(record));
  }
  spill_.clear();
  spill_filled_.store(false, std::memory_order_seq_cst);
}

void EventQueue::AddSegment(const std::byte* from, size_t bytes) {
  planned_bytes_ += bytes;
  if (!segments_.empty() && segments_.back().from + segments_.back().bytes == from) {
    segments_.back().bytes += bytes;
  } else {
    segments_.push_back({from, bytes});
  }
}

bool EventQueue::Fits(size_t bytes, size_t max_bytes) {
  if (planned_bytes_ + bytes <= max_bytes) return true;
  if (planned_bytes_ == 0) needed_bytes_ = bytes;
  return false;
}

template <typename Payload>
bool EventQueue::AddReport(uint16_t kind, uint32_t instrument, const Payload& payload, size_t max_bytes) {
  const uint32_t bytes = RoundToUnit(static_cast<uint32_t>(sizeof(RecordHeader) + sizeof payload));
  if (!Fits(bytes, max_bytes)) return false;
  planned_.push_back(NewRecord(bytes));
  RecordHeader* record = planned_.back().get();
  std::memset(static_cast<void*>(record), 0, bytes);
  *record = {bytes, kind, 0, expected_, instrument, MonotonicNs(), 0, 0};
  std::memcpy(record + 1, &payload, sizeof payload);
  AddSegment(reinterpret_cast<const std::byte*>(record), bytes);
  return true;
}

void EventQueue::CollectLosses() {
  if (losses_.empty()) return;
  losses_.TakeAll([this](const LossLedger::Loss& loss) { pending_losses_.push_back(loss); });
  std::stable_sort(pending_losses_.begin(), pending_losses_.end(), [](const LossLedger::Loss& a, const LossLedger::Loss& b) {
    return static_cast<int32_t>(a.after_sequence - b.after_sequence) < 0;
  });
}

/// A gap is told where it happened: behind what was accepted before the first loss, in front of what came later.
bool EventQueue::GapIsDue() const {
  return !pending_losses_.empty() && static_cast<int32_t>(expected_ - pending_losses_.front().after_sequence) > 0;
}

bool EventQueue::SpillIsUnreported() const {
  return spilled_total_.load(std::memory_order_relaxed) != spilled_reported_ && late_.empty() &&
         !spill_filled_.load(std::memory_order_relaxed);
}

/// False: a report that is due does not fit any more.
bool EventQueue::PlanReports(size_t max_bytes) {
  while (GapIsDue()) {
    const LossLedger::Loss& loss = pending_losses_.front();
    const uint32_t instrument = loss.instrument < InstrumentTable::kCapacity ? loss.instrument : kNoInstrument;
    const GapPayload payload{options_.first_kind + loss.row, loss.count, loss.after_sequence, 0};
    if (!AddReport(kGap, instrument, payload, max_bytes)) return false;
    pending_losses_.pop_front();
  }
  return true;
}

size_t EventQueue::Plan(size_t max_bytes) {
  segments_.clear();
  planned_.clear();
  planned_bytes_ = 0;
  needed_bytes_ = 0;
  cursor_ = ring_.head();
  CollectSpilled();
  CollectLosses();
  if (SpillIsUnreported()) {
    const uint64_t total = spilled_total_.load(std::memory_order_relaxed);
    if (!AddReport(kSpilled, kNoInstrument, SpilledPayload{total - spilled_reported_, total}, max_bytes)) return 0;
    spilled_reported_ = total;
  }
  for (;;) {
    if (!PlanReports(max_bytes)) return planned_bytes_;
    const std::byte* data = ring_.Peek(cursor_);
    if (data) {
      const auto* record = reinterpret_cast<const RecordHeader*>(data);
      if (record->sequence == expected_) {
        if (!Fits(record->size, max_bytes)) return planned_bytes_;
        AddSegment(data, record->size);
        cursor_ = Ring::Advance(cursor_, record->size);
        expected_++;
        continue;
      }
    }
    // The next sequence is not in the ring: it was spilled, or its producer has not finished yet.
    const auto late = late_.find(expected_);
    if (late == late_.end()) return planned_bytes_;
    if (!Fits(late->second->size, max_bytes)) return planned_bytes_;
    AddSegment(reinterpret_cast<const std::byte*>(late->second.get()), late->second->size);
    planned_.push_back(std::move(late->second));
    late_.erase(late);
    expected_++;
  }
}

void EventQueue::Take(std::byte* out) {
  for (const Segment& segment : segments_) {
    std::memcpy(out, segment.from, segment.bytes);
    out += segment.bytes;
  }
  ring_.Release(cursor_);
  segments_.clear();
  planned_.clear();
}

bool EventQueue::Ready() {
  uint64_t cursor = ring_.head();
  const std::byte* data = ring_.Peek(cursor);
  if (data && reinterpret_cast<const RecordHeader*>(data)->sequence == expected_) return true;
  CollectSpilled();
  return late_.count(expected_) != 0 || !losses_.empty() || SpillIsUnreported() || GapIsDue();
}

bool EventQueue::PrepareToSleep() {
  asleep_.store(true, std::memory_order_seq_cst);
  if (!Ready()) return true;
  // A producer may have seen the flag and called wake in the meantime: one wake too many does no harm.
  asleep_.store(false, std::memory_order_seq_cst);
  return false;
}

}  // namespace xtp::core
