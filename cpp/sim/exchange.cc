#include "sim/exchange.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "sim/feed_file.h"
#include "sim/market_time.h"
#include "sim/platform.h"
#include "sim/published_book.h"
#include "sim/sample_day.h"
#include "sim/synthetic/synthetic_day.h"
#include "sim/text.h"

namespace xtp::sim {

namespace {

constexpr const char* kConfigurationVariable = "XTP_SIM_CONFIG";
constexpr std::chrono::milliseconds kExitPatience{100};

bool AsksForFeed(const SettingAction& action) { return action.synthetic || !action.feed_file.empty(); }

/// nullptr with `error` set on a failure.
std::unique_ptr<Feed> OpenFeed(const SettingAction& action, std::string& error) {
  if (action.synthetic) return std::make_unique<synthetic::SyntheticDay>(*action.synthetic);
  return OpenFeedFile(action.feed_file, error);
}

}  // namespace

Exchange& Exchange::Instance() {
  static Exchange* const exchange = new Exchange();
  return *exchange;
}

Exchange::Exchange() {
  // The threads run this library's code until the process ends.
  KeepLibraryLoaded();
  UseFeed(MakeSampleDay());
  ReadConfiguration();
  trader_thread_.Start();
  quote_thread_.Start();
  // A client's static objects are destroyed after this.
  AtProcessExit([] {
    Instance().quote_thread_.Halt(kExitPatience);
    Instance().trader_thread_.Halt(kExitPatience);
  });
}

void Exchange::ReadConfiguration() {
  const char* path = std::getenv(kConfigurationVariable);
  if (!path || !*path) return;
  std::vector<std::pair<std::string, std::string>> settings;
  std::string error;
  bool valid = ReadSettingsFile(path, settings, error);
  for (const auto& [key, value] : settings) {
    SettingAction action;
    if (valid) valid = ApplySetting(options_, key, value, action, error);
    if (!valid || !AsksForFeed(action)) continue;
    std::unique_ptr<Feed> feed = OpenFeed(action, error);
    valid = feed != nullptr;
    if (valid) UseFeed(std::move(feed));
  }
  // The factory can not say it, and a wrong configuration must not pass unnoticed.
  if (!valid) std::fprintf(stderr, "simulated counter: %s: %s\n", kConfigurationVariable, error.c_str());
}

int64_t Exchange::XtpNow() const { return ToXtpTime(player_.now()); }

void Exchange::OnDemand() {
  const bool starts =
      options_.autostart == Options::Autostart::kAlways || (options_.autostart == Options::Autostart::kUnlessControlled && !controlled_);
  if (!starts || player_.playing() || player_.finished() || step_.active || player_.played() > 0) return;
  player_.Start(options_.speed);
  quote_thread_.Wake();
}

bool Exchange::ClaimTrader() {
  if (has_trader_) return false;
  has_trader_ = true;
  return true;
}

bool Exchange::Set(const std::string& key, const std::string& value, std::string& error) {
  SettingAction action;
  {
    auto lock = Lock();
    controlled_ = true;
    if (!ApplySetting(options_, key, value, action, error)) return false;
    if (action.drop_trader) counter_.DropAll();
    if (action.drop_quote) quotes_.DropAll();
  }
  changed_.notify_all();
  return !AsksForFeed(action) || Load(OpenFeed(action, error));
}

bool Exchange::LoadFeed(const std::string& path, std::string& error) {
  return Load(path.empty() ? MakeSampleDay() : OpenFeedFile(path, error));
}

bool Exchange::Load(std::unique_ptr<Feed> feed) {
  if (!feed) return false;
  auto lock = Lock();
  controlled_ = true;
  UseFeed(std::move(feed));
  return true;
}

void Exchange::UseFeed(std::unique_ptr<Feed> feed) {
  EndStep();
  counter_.BeginDay();
  player_.Load(std::move(feed));
  market_.Load(player_.feed().instruments());
}

bool Exchange::Start(double speed, std::string& error) {
  auto lock = Lock();
  controlled_ = true;
  if (!(speed >= 0 && speed <= 1e6)) {
    error = "the speed must be between 0 (as fast as possible) and 1000000";
    return false;
  }
  if (step_.active) {
    error = "advance is under way";
    return false;
  }
  if (player_.finished()) {
    error = "the feed is at its end";
    return false;
  }
  player_.Start(speed);
  quote_thread_.Wake();
  return true;
}

void Exchange::Pause() {
  auto lock = Lock();
  controlled_ = true;
  if (player_.playing()) player_.Pause();
}

int64_t Exchange::Advance(int64_t until, int64_t max_records, std::string& error) {
  if (quote_thread_.IsCurrent() || trader_thread_.IsCurrent()) {
    error = "advance would wait for the callback that calls it";
    return -1;
  }
  if (max_records < 0) {
    error = "the number of records must not be negative";
    return -1;
  }
  std::lock_guard one_at_a_time(advancing_);
  int64_t played;
  {
    auto lock = Lock();
    controlled_ = true;
    if (player_.playing()) {
      error = "the feed plays by itself: pause it first";
      return -1;
    }
    step_ = {true, until, max_records, 0};
    quote_thread_.Wake();
    changed_.wait(lock, [this] { return !step_.active; });
    played = step_.played;
  }
  work_.WaitForNone();
  return played;
}

bool Exchange::StepIsOver() const { return step_.played >= step_.max_records || player_.finished() || player_.next_time() > step_.until; }

void Exchange::EndStep() {
  step_.active = false;
  changed_.notify_all();
}

CallbackThread::Moment Exchange::Play() {
  bool in_step;
  {
    auto lock = Lock();
    in_step = step_.active || player_.at_full_speed();
  }
  // Where real time does not matter, everything happens one after the other, so that runs can be repeated: the trades that a record
  // brings, the record itself, what the client does about it, and then the next record.
  if (in_step) trader_thread_.WaitForIdle();
  {
    auto lock = Lock();
    // Replies are posted under the lock, so that no data overtakes the reply to its subscription.
    if (quote_thread_.HasJobs()) return CallbackThread::kAtOnce;
    if (step_.active) {
      if (StepIsOver()) {
        const bool time_is_up = step_.played < step_.max_records && !player_.finished();
        if (time_is_up) player_.WaitUntil(step_.until);
        EndStep();
        return CallbackThread::kWhenWoken;
      }
      step_.played++;
    } else if (!player_.playing()) {
      return CallbackThread::kWhenWoken;
    } else if (player_.Due() > std::chrono::steady_clock::now()) {
      return player_.Due();
    }
    ApplyRecord();
  }
  if (in_step) trader_thread_.WaitForIdle();
  for (const QuoteSessionPtr& session : receivers_) quote_outbox_.Deliver(*session, record_);
  if (!book_receivers_.empty()) {
    const XTPOB book = PublishedBook(record_.snapshot);
    for (const QuoteSessionPtr& session : book_receivers_) quote_outbox_.Deliver(*session, book);
  }
  return CallbackThread::kAtOnce;
}

void Exchange::ApplyRecord() {
  player_.Take(record_);
  const bool snapshot = record_.kind == FeedRecord::Kind::kSnapshot;
  const Market::Change change = market_.Apply(record_);
  counter_.OnMarket(change, snapshot, record_.time);
  const Symbol symbol{record_.exchange(), std::string(GetText(record_.ticker()))};
  receivers_ = quotes_.Receivers(snapshot ? DataKind::kSnapshot : DataKind::kTick, symbol);
  book_receivers_.clear();
  // Order books exist in Shenzhen only, and not in call auctions.
  if (snapshot && symbol.exchange == XTP_EXCHANGE_SZ && market_.IsTrading(change.instrument, record_.time)) {
    book_receivers_ = quotes_.Receivers(DataKind::kOrderBook, symbol);
  }
}

bool Exchange::Reset(std::string& error) {
  auto lock = Lock();
  if (counter_.HasSessions() || quotes_.HasSessions()) {
    error = "sessions are still open";
    return false;
  }
  controlled_ = true;
  EndStep();
  options_ = Options();
  player_.Rewind();
  market_.Load(player_.feed().instruments());
  counter_.Reset();
  trader_outbox_.ResetCount();
  quote_outbox_.ResetCount();
  changed_.notify_all();
  return true;
}

XtpSimStatus Exchange::Status() {
  auto lock = Lock();
  XtpSimStatus status{};
  status.now_ms = player_.played() > 0 ? player_.now() : 0;
  status.played = player_.played();
  status.records = player_.feed().record_count();
  status.quotes_sent = quote_outbox_.sent();
  status.trader_sent = trader_outbox_.sent();
  status.playing = player_.playing();
  status.finished = player_.finished();
  return status;
}

}  // namespace xtp::sim
