#pragma once
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "sim/engine/tick_channel.h"
#include "sim/feed/feed.h"
#include "sim/synthetic/settings.h"
#include "sim/synthetic/synthetic_instrument.h"

namespace xtp::sim::synthetic {

/// A whole market's day, made up from a seed while it is read: the same settings give the same records, byte for byte, everywhere. What it
/// holds is its instruments with their books; nothing of the day is kept.
class SyntheticDay final : public Feed {
 public:
  explicit SyntheticDay(const Settings& settings);

  uint32_t trading_day() const override { return settings_.trading_day; }
  /// Where ticks are told, 0 until the day has been read to its end once: their number is not known before.
  uint64_t record_count() const override { return record_count_; }
  const std::vector<XTPQFI>& instruments() const override { return infos_; }
  bool Next(FeedRecord& record) override;
  void Rewind() override;
  std::unique_ptr<Feed> Reopen() const override { return std::make_unique<SyntheticDay>(settings_); }

  SyntheticInstrument& instrument(size_t index) { return instruments_[index]; }

 private:
  struct Due {
    int64_t time;
    size_t instrument;

    /// Of a heap whose first is the earliest.
    bool operator<(const Due& other) const { return time != other.time ? time > other.time : instrument > other.instrument; }
  };

  bool Step();
  uint64_t CountSnapshots() const;

  const Settings settings_;
  std::vector<XTPQFI> infos_;
  std::vector<Listing> listings_;
  std::map<int32_t, engine::TickChannel> channels_;
  std::deque<SyntheticInstrument> instruments_;
  std::vector<Due> heap_;
  SyntheticInstrument* current_ = nullptr;
  uint64_t given_ = 0;
  uint64_t record_count_ = 0;
};

}  // namespace xtp::sim::synthetic
