#pragma once
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <vector>

#include "sim/engine/tick_channel.h"
#include "sim/feed/feed.h"
#include "sim/synthetic/outside_log.h"
#include "sim/synthetic/settings.h"
#include "sim/synthetic/synthetic_instrument.h"

namespace xtp::sim::synthetic {

/// A whole market's day, made up from a seed while it is read: the same settings and the same orders from outside at the same times give
/// the same records, byte for byte, everywhere. What it holds is its instruments with their books, and what was done from outside; nothing
/// else of the day is kept.
class SyntheticDay final : public Feed, public LiveDay, public Marketplace {
 public:
  explicit SyntheticDay(const Settings& settings) : SyntheticDay(settings, nullptr) {}

  uint32_t trading_day() const override { return settings_.trading_day; }
  /// Where ticks are told, 0 until the day has been read to its end once: their number is not known before.
  uint64_t record_count() const override { return record_count_; }
  const std::vector<XTPQFI>& instruments() const override { return infos_; }
  bool Next(FeedRecord& record) override;
  void Rewind() override;
  std::unique_ptr<Feed> Reopen() const override { return std::unique_ptr<Feed>(new SyntheticDay(settings_, log_)); }

  LiveDay* live() override { return this; }
  int64_t NextTime() const override;
  bool Step(FeedRecord& record) override;
  Marketplace& marketplace() override { return *this; }

  uint64_t Add(const MarketOrder& order, int64_t now) override;
  void Cancel(size_t instrument, uint64_t order, int64_t now) override;

  const SyntheticInstrument& instrument(size_t index) const { return instruments_[index]; }

 private:
  struct Due {
    int64_t time;
    size_t instrument;

    /// Of a heap whose first is the earliest.
    bool operator<(const Due& other) const { return time != other.time ? time > other.time : instrument > other.instrument; }
  };
  /// A tick that an order from outside made.
  struct OutsideTick {
    int64_t time;
    XTPTBT tick;
  };

  /// `log`: what was done from outside to the day that this one repeats; nullptr for a new day.
  SyntheticDay(const Settings& settings, std::shared_ptr<OutsideLog> log);
  bool Move(FeedRecord& record);
  bool TakeRecord(FeedRecord& record);
  bool TakeOutsideTick(FeedRecord& record);
  void MakeStep();
  void Repeat();
  uint64_t Perform(const OutsideLog::Action& action);
  int64_t TimeOf(int64_t xtp_time) const;
  uint64_t CountSnapshots() const;

  const Settings settings_;
  const bool repeats_;
  int64_t midnight_;  // milliseconds since 1970
  std::vector<XTPQFI> infos_;
  std::vector<Listing> listings_;
  std::map<int32_t, engine::TickChannel> channels_;
  std::deque<SyntheticInstrument> instruments_;
  std::vector<Due> heap_;
  SyntheticInstrument* current_ = nullptr;
  std::deque<OutsideTick> outside_ticks_;
  std::shared_ptr<OutsideLog> log_;
  size_t repeated_ = 0;
  uint64_t steps_ = 0;
  uint64_t given_ = 0;
  uint64_t record_count_ = 0;
};

}  // namespace xtp::sim::synthetic
