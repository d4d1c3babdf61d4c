#include "sim/feed/sample_day.h"

#include <algorithm>
#include <deque>

#include "sim/base/market_time.h"
#include "sim/feed/sample_book.h"
#include "sim/feed/sample_option.h"

namespace xtp::sim {

namespace {

constexpr uint32_t kTradingDay = 20260105;
constexpr int64_t kSecond = 1000;
constexpr int64_t kMinute = 60 * kSecond;
constexpr int64_t kHour = 60 * kMinute;

// Each instrument of a channel has its own part of every three seconds, so that the channel's numbers rise with the time.
constexpr int64_t kWindow = 500;
constexpr size_t kWindows = 6;
constexpr int64_t kSnapshotInWindow = 400;

// Options follow their underlying's snapshot. While prices move, one contract of each underlying is told of in a slot.
constexpr int64_t kOptionsInWindow = 410;
constexpr int64_t kOptionsInTurn = 4;

// A swing of the price takes this many three-second slots.
constexpr int64_t kSwingSlots = 900;

constexpr SampleSpec kSpecs[] = {
    {XTP_EXCHANGE_SH, "600001", "样例主板", XTP_SECURITY_MAIN_BOARD, 100'000, 100, 10, 1, 24},
    {XTP_EXCHANGE_SH, "688001", "样例科创", XTP_SECURITY_TECH_BOARD, 500'000, 100, 20, 2, 60},
    {XTP_EXCHANGE_SZ, "000001", "样例深市", XTP_SECURITY_MAIN_BOARD, 123'400, 100, 10, 2011, 30},
    {XTP_EXCHANGE_SZ, "300001", "样例创业", XTP_SECURITY_STARTUP_BOARD, 256'000, 100, 20, 2012, 45},
    {XTP_EXCHANGE_SH, "510300", "样例沪市基金", XTP_SECURITY_ETF_INTER_MARKET_STOCK, 40'000, 10, 10, 1, 36},
    {XTP_EXCHANGE_SZ, "159915", "样例深市基金", XTP_SECURITY_ETF_SINGLE_MARKET_STOCK, 25'000, 10, 20, 2011, 28},
    {XTP_EXCHANGE_SH, "204001", "样例沪市回购", XTP_SECURITY_NATIONAL_BOND_REVERSE_REPO, 18'500, 50, 0, 801, 12, 4, false},
    {XTP_EXCHANGE_SH, "113001", "样例沪市转债", XTP_SECURITY_CONVERTABLE_BOND, 1'200'000, 10, 20, 801, 80, 4, false},
    {XTP_EXCHANGE_SZ, "131810", "样例深市回购", XTP_SECURITY_NATIONAL_BOND_REVERSE_REPO, 18'000, 50, 0, 2071, 12, 4, false},
    {XTP_EXCHANGE_SZ, "123001", "样例深市转债", XTP_SECURITY_CONVERTABLE_BOND, 1'100'000, 10, 20, 2071, 80, 4},
};

class SampleDay final : public Feed {
 public:
  SampleDay() : SampleDay(0) {
    FeedRecord record;
    uint64_t count = 0;
    while (Next(record)) count++;
    record_count_ = count;
    Rewind();
  }

  uint32_t trading_day() const override { return kTradingDay; }
  uint64_t record_count() const override { return record_count_; }
  const std::vector<XTPQFI>& instruments() const override { return infos_; }
  std::vector<OptionContract> option_contracts() const override {
    std::vector<OptionContract> contracts;
    for (const SampleOption& option : options_) contracts.push_back(option.contract());
    return contracts;
  }
  bool Next(FeedRecord& record) override;
  void Rewind() override;
  std::unique_ptr<Feed> Reopen() const override { return std::unique_ptr<Feed>(new SampleDay(record_count_)); }

 private:
  explicit SampleDay(uint64_t record_count) : record_count_(record_count) {
    for (const SampleSpec& spec : kSpecs) infos_.push_back(SampleBook::FullInfo(spec));
    for (const SampleOption& option : options_) infos_.push_back(option.info());
    Rewind();
  }

  using Phase = SampleBook::Phase;

  /// What belongs to the slot that begins at `time` (milliseconds of the day), and how long the slot is; 0 ends the day.
  int64_t PlaySlot(SampleBook& book, size_t index, int64_t time);
  void PlayOptions(const SampleBook& book, const SampleSpec& spec, int64_t ms, Phase phase);
  void Generate();

  std::vector<XTPQFI> infos_;
  std::deque<SampleChannel> channels_;
  std::deque<SampleBook> books_;
  std::vector<SampleOption> options_ = SampleOptions(kTradingDay);
  std::vector<FeedRecord> generated_;
  size_t taken_ = 0;
  int64_t slot_ = 0;  // milliseconds of the day; -1 at the end
  int64_t live_slots_ = 0;
  uint64_t record_count_;
};

void SampleDay::Rewind() {
  books_.clear();
  channels_.clear();
  for (const SampleSpec& spec : kSpecs) {
    SampleChannel* channel = nullptr;
    for (SampleChannel& known : channels_) {
      if (known.number == spec.channel) channel = &known;
    }
    if (!channel) channel = &channels_.emplace_back(SampleChannel{spec.channel});
    books_.emplace_back(spec, *channel, static_cast<uint64_t>(books_.size() + 1));
    books_.back().WriteTo(&generated_);
  }
  for (SampleOption& option : options_) option.Rewind();
  generated_.clear();
  taken_ = 0;
  slot_ = 9 * kHour + 15 * kMinute;
  live_slots_ = 0;
}

/// A triangle wave of the given height around 0.
int64_t Swing(int64_t slot, int64_t height) {
  const int64_t along = slot % kSwingSlots * 4 * height / kSwingSlots;
  return along < 2 * height ? along - height : 3 * height - along;
}

int64_t SampleDay::PlaySlot(SampleBook& book, size_t index, int64_t time) {
  const SampleSpec& spec = kSpecs[index];
  constexpr int64_t kOpening = 9 * kHour + 25 * kMinute;
  constexpr int64_t kMorning = 9 * kHour + 30 * kMinute;
  constexpr int64_t kLunch = 11 * kHour + 30 * kMinute;
  constexpr int64_t kAfternoon = 13 * kHour;
  constexpr int64_t kClosing = 14 * kHour + 57 * kMinute;
  constexpr int64_t kClose = 15 * kHour;

  const int64_t start = FromXtpTime(AtTime(kTradingDay, 0)) + time + static_cast<int64_t>(index % kWindows) * kWindow;
  book.SetTime(start);
  const int64_t closing = spec.closing_call ? kClosing : kClose;
  const bool continuous = time >= kMorning && time < closing && !(time >= kLunch && time < kAfternoon);
  if (continuous && time / (3 * kSecond) % spec.pace != 0) return 3 * kSecond;
  Phase phase = Phase::kContinuous;
  int64_t length = 3 * kSecond;
  if (time < kOpening) {
    if (time == 9 * kHour + 15 * kMinute) {
      book.State("OCALL");
      book.CollectForAuction();
    }
    phase = Phase::kAuction;
    length = 30 * kSecond;
  } else if (time < kMorning) {
    if (time == kOpening) {
      book.TradeAuction();
      book.Open();
    }
    phase = Phase::kOpened;
    length = kMinute;
  } else if (time >= kLunch && time < kAfternoon) {
    phase = Phase::kBreak;
    length = kMinute;
  } else if (time < closing) {
    if (time == kMorning) book.State("TRADE");
    // The instruments swing out of step.
    book.Live(spec.pre_close / spec.tick + Swing(live_slots_ + static_cast<int64_t>(index) * 140, spec.swing));
  } else if (time < kClose) {
    if (time == kClosing) {
      book.State("CCALL");
      book.CollectForAuction();
    }
    phase = Phase::kClosingAuction;
  } else {
    if (spec.closing_call) book.TradeAuction();
    book.State("CLOSE");
    book.State("ENDTR");
    phase = Phase::kClosed;
    length = 0;
  }
  book.SetTime(start + kSnapshotInWindow);
  book.Snapshot(phase);
  PlayOptions(book, spec, start + kOptionsInWindow, phase);
  return length;
}

void SampleDay::PlayOptions(const SampleBook& book, const SampleSpec& spec, int64_t ms, Phase phase) {
  int64_t turn = 0;
  for (SampleOption& option : options_) {
    const Symbol& underlying = option.contract().underlying;
    if (underlying.exchange != spec.exchange || underlying.ticker != spec.ticker) continue;
    if (phase == Phase::kContinuous && live_slots_ % kOptionsInTurn != turn++) continue;
    generated_.push_back(option.Snapshot(ms++, phase, book.price()));
  }
}

void SampleDay::Generate() {
  generated_.clear();
  taken_ = 0;
  int64_t length = 0;
  for (size_t i = 0; i < books_.size(); ++i) length = PlaySlot(books_[i], i, slot_);
  // Instruments of different channels share parts of the time.
  std::stable_sort(generated_.begin(), generated_.end(), [](const FeedRecord& a, const FeedRecord& b) { return a.time < b.time; });
  live_slots_++;
  slot_ = length == 0 ? -1 : slot_ + length;
}

bool SampleDay::Next(FeedRecord& record) {
  if (taken_ == generated_.size()) {
    if (slot_ < 0) return false;
    Generate();
  }
  record = generated_[taken_++];
  return true;
}

}  // namespace

std::unique_ptr<Feed> MakeSampleDay() { return std::make_unique<SampleDay>(); }

}  // namespace xtp::sim
