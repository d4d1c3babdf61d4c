// Callbacks of any content through the real forwarders and a small queue: what is read out must be what was fired, in order. What may be
// lost is lost with a count, where it was lost; what must not be lost never is.
#include <deque>
#include <memory>
#include <vector>

#include "core/event_queue.h"
#include "spi/generated/kinds.h"
#include "spi/generated/quote_forwarder.h"
#include "spi/generated/trader_forwarder.h"
#include "test/fuzz/generated/callbacks.h"

namespace xtp::fuzz {
namespace {

/// As the product's, but small. Losses are counted in a table of all kinds that may be lost: the rest of it would only be memory to make.
constexpr core::EventQueue::Options OptionsOf(uint16_t first_kind, uint64_t lossy) {
  uint16_t rows = 0;
  while (lossy >> rows) rows++;
  return {core::Ring::kMinCapacity, first_kind, rows, lossy};
}

struct QuoteSide {
  using Spi = XTP::API::QuoteSpi;
  using Forwarder = spi::QuoteForwarder;
  static constexpr core::EventQueue::Options kOptions = OptionsOf(spi::kFirstQuoteKind, spi::kLossyQuoteKinds);
  static constexpr auto& kCallbacks = kQuoteCallbacks;
};

struct TraderSide {
  using Spi = XTP::API::TraderSpi;
  using Forwarder = spi::TraderForwarder;
  static constexpr core::EventQueue::Options kOptions = OptionsOf(spi::kFirstTraderKind, spi::kLossyTraderKinds);
  static constexpr auto& kCallbacks = kTraderCallbacks;
};

/// As old as the process, like the table that it models.
InstrumentModel& Model() {
  static InstrumentModel model;
  return model;
}

bool IsAfter(uint32_t sequence, uint32_t other) { return static_cast<int32_t>(sequence - other) > 0; }

/// A queue, and beside it what it must do.
template <typename Side>
class Session {
 public:
  void Run(Input& in) {
    for (int step = 0; step < 64 && !in.empty(); step++) {
      const uint32_t what = in.Below(16);
      if (what < 9) {
        Fire(in, 1);
      } else if (what < 11) {
        Fire(in, 1 + in.Below(150));
      } else if (what < 12) {
        Overrun(in);
      } else if (what < 15) {
        Take(in.Below(48 * 1024));
      } else if (in.Once(16)) {
        queue_.Close();
        closed_ = true;
      }
    }
    Drain();
  }

 private:
  using CallbackOf = Callback<typename Side::Spi>;

  struct Due {
    std::shared_ptr<const CallbackOf> callback;
    uint32_t instrument;
  };
  struct Loss {
    uint16_t kind;
    uint32_t instrument, count, after_sequence;
  };

  std::shared_ptr<const CallbackOf> Draw(Input& in) { return Side::kCallbacks[in.Below(std::size(Side::kCallbacks))](in); }

  void Fire(Input& in, uint32_t times) {
    const auto callback = Draw(in);
    for (uint32_t i = 0; i < times; i++) FireOnce(callback);
  }

  /// Until the ring is full: what comes next is lost, or stands in memory of its own.
  void Overrun(Input& in) {
    const auto callback = Draw(in);
    const uint64_t before = queue_.lost() + queue_.spilled();
    while (!closed_ && queue_.lost() + queue_.spilled() == before) FireOnce(callback);
  }

  void FireOnce(const std::shared_ptr<const CallbackOf>& callback) {
    const uint64_t lost = queue_.lost(), spilled = queue_.spilled();
    callback->Fire(spi_);
    const uint32_t instrument = callback->Instrument(Model());
    if (queue_.lost() == lost && !closed_) {
      REQUIRE(!callback->lossy || queue_.spilled() == spilled);
      due_.push_back({callback, instrument});
      claimed_++;
      return;
    }
    REQUIRE(queue_.spilled() == spilled && queue_.lost() == (closed_ ? lost : lost + 1));
    if (closed_) return;
    REQUIRE(callback->lossy);
    REQUIRE(!due_.empty());  // an empty ring has room
    for (Loss& loss : losses_) {
      if (loss.kind != callback->kind || loss.instrument != instrument) continue;
      loss.count++;
      return;
    }
    losses_.push_back({callback->kind, instrument, 1, claimed_ - 1});
  }

  bool Owes() const { return !due_.empty() || !losses_.empty() || !collected_.empty() || spilled_told_ != queue_.spilled(); }

  void Take(size_t max_bytes) {
    REQUIRE(queue_.Ready() == Owes());
    size_t bytes = queue_.Plan(max_bytes);
    collected_.insert(collected_.end(), losses_.begin(), losses_.end());
    losses_.clear();
    REQUIRE(bytes <= max_bytes);
    if (bytes == 0 && Owes()) {
      const size_t needed = queue_.NeededBytes();
      REQUIRE(needed > max_bytes);
      bytes = queue_.Plan(needed);
      REQUIRE(bytes == needed);
    }
    REQUIRE(queue_.NeededBytes() == 0);
    const auto batch = std::make_unique<std::byte[]>(bytes);
    queue_.Take(batch.get());
    for (size_t at = 0; at < bytes;) at += Read(batch.get() + at, bytes - at);
  }

  size_t Read(const std::byte* record, size_t rest) {
    core::RecordHeader header;
    REQUIRE(rest >= sizeof header);
    std::memcpy(&header, record, sizeof header);
    REQUIRE(header.size >= sizeof header && header.size <= rest && header.size % core::kRecordUnit == 0);
    REQUIRE(header.sequence == read_);
    REQUIRE(header.received_ns > 0);
    if (header.kind == core::kGap) {
      ReadGap(header, record + sizeof header);
    } else if (header.kind == core::kSpilled) {
      ReadSpilled(header, record + sizeof header);
    } else {
      ReadCallback(header, record);
    }
    return header.size;
  }

  void ReadCallback(const core::RecordHeader& header, const std::byte* record) {
    for (const Loss& loss : collected_) REQUIRE(!IsAfter(read_, loss.after_sequence));  // else its gap had to be told before
    REQUIRE(!due_.empty());
    const Due& due = due_.front();
    REQUIRE(header.kind == due.callback->kind);
    REQUIRE(header.instrument == due.instrument);
    REQUIRE(header.received_ns >= received_ns_);
    received_ns_ = header.received_ns;
    RecordReader reader(record);
    due.callback->Check(reader);
    reader.Finish();
    due_.pop_front();
    read_++;
  }

  void ReadGap(const core::RecordHeader& header, const std::byte* payload) {
    core::GapPayload gap;
    REQUIRE(header.size == core::RoundToUnit(sizeof header + sizeof gap) && header.flags == 0 && header.request_id == 0);
    std::memcpy(&gap, payload, sizeof gap);
    REQUIRE(IsAfter(read_, gap.after_sequence) && gap.zero == 0);
    for (size_t i = 0; i < collected_.size(); i++) {
      const Loss& loss = collected_[i];
      if (loss.kind != gap.kind || loss.instrument != header.instrument || loss.after_sequence != gap.after_sequence) continue;
      REQUIRE(loss.count == gap.count);
      collected_.erase(collected_.begin() + static_cast<std::ptrdiff_t>(i));
      return;
    }
    REQUIRE(!"a gap that there was");
  }

  void ReadSpilled(const core::RecordHeader& header, const std::byte* payload) {
    core::SpilledPayload spilled;
    REQUIRE(header.size == core::RoundToUnit(sizeof header + sizeof spilled) && header.flags == 0 && header.request_id == 0);
    std::memcpy(&spilled, payload, sizeof spilled);
    REQUIRE(spilled.total == queue_.spilled() && spilled.records == spilled.total - spilled_told_ && spilled.records > 0);
    spilled_told_ = spilled.total;
  }

  void Drain() {
    while (Owes()) {
      const size_t due = due_.size(), losses = losses_.size() + collected_.size();
      const uint64_t told = spilled_told_;
      Take(64 * 1024);
      REQUIRE(due_.size() < due || losses_.size() + collected_.size() < losses || spilled_told_ > told);
    }
    REQUIRE(!queue_.Ready() && queue_.Plan(1024) == 0 && queue_.NeededBytes() == 0);
  }

  core::EventQueue queue_{Side::kOptions, [] {}};
  typename Side::Forwarder spi_{queue_};
  std::deque<Due> due_;          // accepted and not read yet
  std::vector<Loss> losses_;     // not seen by the reader yet
  std::vector<Loss> collected_;  // seen, their gaps not told yet
  uint32_t claimed_ = 0, read_ = 0;
  uint64_t spilled_told_ = 0;
  int64_t received_ns_ = 0;
  bool closed_ = false;
};

}  // namespace
}  // namespace xtp::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  xtp::fuzz::Input in(data, size);
  if (in.Any<bool>()) {
    xtp::fuzz::Session<xtp::fuzz::QuoteSide>().Run(in);
  } else {
    xtp::fuzz::Session<xtp::fuzz::TraderSide>().Run(in);
  }
  return 0;
}
