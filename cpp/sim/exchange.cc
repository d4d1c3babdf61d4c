#include "sim/exchange.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "sim/base/market_time.h"
#include "sim/base/platform.h"
#include "sim/base/text.h"
#include "sim/faults/storm.h"
#include "sim/feed/feed_file.h"
#include "sim/feed/sample_day.h"
#include "sim/synthetic/synthetic_day.h"

namespace xtp::sim {

namespace {

constexpr const char* kConfigurationVariable = "XTP_SIM_CONFIG";
constexpr const char* kScenarioVariable = "XTP_SIM_SCENARIO";
constexpr std::chrono::milliseconds kExitPatience{100};

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
  quote_wire_.on_overflow = [this](const QuoteSessionPtr& session) { quotes_.Drop(session); };
  // The threads run this library's code until the process ends.
  KeepLibraryLoaded();
  UseFeed(MakeSampleDay());
  ReadConfiguration();
  for (CallbackThread* thread : {&trader_thread_, &quote_thread_, &udp_thread_, &rebuild_thread_}) thread->Start();
  // A client's static objects are destroyed after this.
  AtProcessExit([] {
    Exchange& exchange = Instance();
    for (CallbackThread* thread : {&exchange.quote_thread_, &exchange.udp_thread_, &exchange.rebuild_thread_, &exchange.trader_thread_}) {
      thread->Halt(kExitPatience);
    }
  });
}

void Exchange::ReadConfiguration() {
  // The factory can not say it, and a wrong configuration must not pass unnoticed.
  const auto complain = [](const char* variable, const std::string& error) {
    std::fprintf(stderr, "simulated counter: %s: %s\n", variable, error.c_str());
  };
  std::string error;
  if (const char* path = std::getenv(kConfigurationVariable); path && *path) {
    std::vector<std::pair<std::string, std::string>> settings;
    bool valid = ReadSettingsFile(path, settings, error);
    for (const auto& [key, value] : settings) valid = valid && TakeConfiguration(key, value, error);
    if (!valid) complain(kConfigurationVariable, error);
    quote_outbox_.SetUnterminated(options_.quotes.unterminated_status);
    PlanDay();
  }
  if (const char* path = std::getenv(kScenarioVariable); path && *path) {
    if (!ReadScenario(path, error)) complain(kScenarioVariable, error);
  }
}

bool Exchange::TakeConfiguration(const std::string& key, const std::string& value, std::string& error) {
  SettingAction action;
  if (!ApplySetting(options_, key, value, action, error)) return false;
  if (action.AsksForFeed()) {
    std::unique_ptr<Feed> feed = OpenFeed(action, error);
    if (!feed) return false;
    UseFeed(std::move(feed));
  }
  return Perform(action, error);
}

bool Exchange::Perform(const SettingAction& action, std::string& error) {
  if (action.drop_trader) counter_.DropAll();
  if (action.drop_quote) quotes_.DropAll();
  if (action.drop_algo) algo_.Drop(0);
  if (!action.drop_account.empty()) counter_.Drop(action.drop_account);
  if (action.restart) counter_.RestartServer(options_.restart_forgets, ToXtpTime(Now()));
  if (action.lose_orders) counter_.faults().Lose(*action.lose_orders);
  if (!action.scenario_file.empty() && !ReadScenario(action.scenario_file, error)) return false;
  if (action.scenario_text && !TakeScenario("scenario", *action.scenario_text, error)) return false;
  if (!action.act.empty()) {
    ActionCall call;
    if (!ParseAction(action.act, options_, call, error)) return false;
    call.action->run(*this, call.arguments);
  }
  changed_.notify_all();
  return true;
}

bool Exchange::SetNow(std::string_view key, std::string_view value, std::string& error) {
  const QuoteOptions before = options_.quotes;
  const Options::StormKinds kinds = options_.storm_kinds;
  SettingAction action;
  if (!ApplySetting(options_, key, value, action, error) || !Perform(action, error)) return false;
  const QuoteOptions& after = options_.quotes;
  quote_outbox_.SetUnterminated(after.unterminated_status);
  if (before.faults.frozen != after.faults.frozen) publisher_.BreakPacket();
  const std::vector<QuoteSessionPtr> sessions = quotes_.sessions();
  for (const QuoteSessionPtr& session : sessions) quote_wire_.Look(session);
  trader_wire_.Look();
  if (before.seed != after.seed || before.storm != after.storm || !(kinds == options_.storm_kinds)) Plan(StormSteps(options_), storm_plan_);
  return true;
}

bool Exchange::ReadScenario(const std::string& path, std::string& error) {
  std::string text;
  return ReadTextFile(path, text, error) && TakeScenario(path, text, error);
}

bool Exchange::TakeScenario(const std::string& name, const std::string& text, std::string& error) {
  std::vector<ScenarioStep> steps;
  if (!ParseScenario(name, text, options_, steps, error)) return false;
  const int64_t now = player_.played() > 0 ? Now() : 0;
  for (const ScenarioStep& step : steps) {
    if (FromXtpTime(AtTime(trading_day(), step.time_of_day)) >= now) continue;
    error = name + ": line " + std::to_string(step.line) + ": its time is over";
    return false;
  }
  scenario_ = std::move(steps);
  Plan(scenario_, scenario_plan_);
  return true;
}

void Exchange::PlanDay() {
  Plan(scenario_, scenario_plan_);
  Plan(StormSteps(options_), storm_plan_);
}

void Exchange::Plan(const std::vector<ScenarioStep>& steps, int& plan) {
  const int64_t now = player_.played() > 0 ? Now() : 0;
  const int this_plan = ++plan;  // what an older one put down is void
  for (const ScenarioStep& step : steps) {
    const int64_t time = FromXtpTime(AtTime(trading_day(), step.time_of_day));
    if (time < now) continue;
    agenda_.At(time, [this, &plan, this_plan, call = step.call] {
      if (plan == this_plan) call.action->run(*this, call.arguments);
    });
  }
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
  if (trader_apis_ >= options_.trader_apis) return false;
  trader_apis_++;
  return true;
}

void Exchange::AwaitTraderCallbacks() {
  if (!trader_thread_.IsCurrent()) trader_thread_.WaitForPosted();
}

bool Exchange::Set(const std::string& key, const std::string& value, std::string& error) {
  // A feed is opened without the lock.
  Options aside;
  SettingAction asked;
  if (ApplySetting(aside, key, value, asked, error) && asked.AsksForFeed()) return Load(OpenFeed(asked, error));
  auto lock = Lock();
  controlled_ = true;
  return SetNow(key, value, error);
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
  moment_ = 0;
  agenda_.Clear();
  trader_wire_.BeginDay();
  counter_.BeginDay(feed->trading_day());
  algo_.BeginDay(feed->trading_day());
  player_.Load(std::move(feed));
  OpenDay();
  quotes_.BeginDay();
  publisher_.BeginDay();
  rebuild_.BeginDay();
  PlanDay();
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
  if (quote_thread_.IsCurrent() || trader_thread_.IsCurrent() || udp_thread_.IsCurrent() || rebuild_thread_.IsCurrent()) {
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

int64_t Exchange::NextTime() const { return std::min(player_.next_time(), agenda_.next_time()); }

bool Exchange::StepIsOver() const {
  const int64_t next = NextTime();
  return step_.played >= step_.max_records || next == Agenda::kNever || next > step_.until;
}

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
  if (in_step) {
    for (CallbackThread* thread : {&trader_thread_, &udp_thread_, &rebuild_thread_}) thread->WaitForIdle();
  }
  {
    auto lock = Lock();
    // Replies are posted under the lock, so that no data overtakes the reply to its subscription.
    if (quote_thread_.HasJobs()) return CallbackThread::kAtOnce;
    const int64_t next = NextTime();
    if (step_.active) {
      if (StepIsOver()) {
        const bool time_is_up = step_.played < step_.max_records && next != Agenda::kNever;
        if (time_is_up) player_.WaitUntil(step_.until);
        EndStep();
        return CallbackThread::kWhenWoken;
      }
    } else if (!player_.playing()) {
      return CallbackThread::kWhenWoken;
    } else if (next == Agenda::kNever) {
      player_.Pause();
      return CallbackThread::kWhenWoken;
    } else if (!IsDue(next)) {
      return player_.When(next);
    }
    if (agenda_.next_time() == next) {
      RunTask();
      return CallbackThread::kAtOnce;
    }
    if (!ApplyRecord()) return CallbackThread::kAtOnce;
    if (step_.active) step_.played++;
  }
  if (in_step) trader_thread_.WaitForIdle();
  publisher_.Deliver(record_);
  return CallbackThread::kAtOnce;
}

bool Exchange::IsDue(int64_t time) const {
  if (step_.active) return time != Agenda::kNever && time <= step_.until;
  return time != Agenda::kNever && player_.When(time) <= std::chrono::steady_clock::now();
}

void Exchange::RunTask() {
  moment_ = std::max(agenda_.next_time(), moment_);
  player_.WaitUntil(moment_);
  in_turn_ = true;
  agenda_.TakeNext()();
  in_turn_ = false;
}

bool Exchange::ApplyRecord() {
  in_turn_ = true;
  // What a live day does in silence goes on until somebody may want to do something about it.
  bool told;
  bool traded;
  do {
    moment_ = player_.next_time();
    told = player_.Take(record_);
    traded = player_.live() && player_.live()->marketplace().HasEvents();
    if (traded) counter_.OnMarketplace(ToXtpTime(moment_));
  } while (!told && !traded && player_.next_time() < agenda_.next_time() && IsDue(player_.next_time()));
  if (told) TellRecord();
  in_turn_ = false;
  if (player_.playing() && NextTime() == Agenda::kNever) player_.Pause();
  return told;
}

void Exchange::TellRecord() {
  const size_t instrument = market_.Apply(record_);
  if (recorded_market_) {
    recorded_market_->OnRecord(record_, instrument);
    if (recorded_market_->HasEvents()) counter_.OnMarketplace(record_.time);
  }
  if (record_.kind == FeedRecord::Kind::kSnapshot) counter_.OnSnapshot(instrument, record_.time);
  publisher_.Publish(record_, instrument, moment_);
}

void Exchange::OpenDay() {
  const Feed& feed = player_.feed();
  market_.Load(feed.instruments(), feed.trading_day());
  recorded_market_.reset();
  if (!player_.live()) recorded_market_ = std::make_unique<recorded::RecordedMarket>(market_);
  counter_.OpenDay(player_.live() ? player_.live()->marketplace() : *recorded_market_, feed.option_contracts(), feed.trading_day());
}

bool Exchange::Reset(std::string& error) {
  auto lock = Lock();
  if (counter_.HasSessions() || quotes_.HasSessions() || rebuild_.HasSessions()) {
    error = "sessions are still open";
    return false;
  }
  controlled_ = true;
  EndStep();
  options_ = Options();
  scenario_.clear();
  moment_ = 0;
  agenda_.Clear();
  player_.Rewind();
  trader_wire_.Reset();
  counter_.Reset(trading_day());
  algo_.Reset(trading_day());
  OpenDay();
  quotes_.BeginDay();
  publisher_.BeginDay();
  rebuild_.BeginDay();
  quote_outbox_.SetUnterminated(false);
  PlanDay();
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
