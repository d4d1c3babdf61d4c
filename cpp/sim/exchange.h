#pragma once
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "sim/base/agenda.h"
#include "sim/base/callback_thread.h"
#include "sim/base/login_door.h"
#include "sim/control.h"
#include "sim/faults/scenario.h"
#include "sim/feed/player.h"
#include "sim/market/market.h"
#include "sim/quotes/quote_desk.h"
#include "sim/quotes/quote_outbox.h"
#include "sim/quotes/quote_publisher.h"
#include "sim/quotes/quote_wire.h"
#include "sim/quotes/rebuild_server.h"
#include "sim/recorded/recorded_market.h"
#include "sim/settings/options.h"
#include "sim/trading/algo/algo_bus.h"
#include "sim/trading/counter.h"
#include "sim/trading/trader_outbox.h"
#include "sim/trading/trader_wire.h"

namespace xtp::sim {

/// The one simulated counter of the process: a feed that is played, the market that it makes, the two halves that clients talk to, and
/// the threads that answer them. One lock guards it all; no callback is made while it is held.
class Exchange {
 public:
  /// Never destroyed: at the end of the process its threads may be anywhere.
  static Exchange& Instance();

  std::unique_lock<std::mutex> Lock() { return std::unique_lock(mutex_); }

  // With the lock held.

  const Options& options() const { return options_; }
  std::condition_variable& changed() { return changed_; }
  Market& market() { return market_; }
  Counter& counter() { return counter_; }
  AlgoBus& algo() { return algo_; }
  QuoteDesk& quotes() { return quotes_; }
  QuotePublisher& publisher() { return publisher_; }
  RebuildServer& rebuild() { return rebuild_; }
  const Player& player() const { return player_; }
  /// What is to happen at a simulated time.
  Agenda& agenda() { return agenda_; }
  /// The simulated time: of the record or the task under way, or else of now.
  int64_t Now() const { return in_turn_ ? moment_ : player_.now(); }
  /// Takes a setting that needs no reading of files.
  bool SetNow(std::string_view key, std::string_view value, std::string& error);
  TraderOutbox& trader_outbox() { return trader_outbox_; }
  TraderWire& trader_wire() { return trader_wire_; }
  int64_t XtpNow() const;
  uint32_t trading_day() const { return player_.feed().trading_day(); }
  /// A client subscribed or ordered: the feed may have to start.
  void OnDemand();
  /// There is one TraderApi, unless an option says more; false when there are all that there may be.
  bool ClaimTrader();
  void FreeTrader() { trader_apis_--; }
  /// Where logins of one of the libraries queue.
  LoginLine& login_line(bool trader) { return lines_[trader && options_.login_lock == Options::LoginLock::kLibrary ? 1 : 0]; }

  // Without the lock.

  /// Waits until the callbacks that are due to trader clients have returned, except when one of them asks.
  void AwaitTraderCallbacks();

  // For the control; these take the lock. False with `error` set on a failure.

  bool Set(const std::string& key, const std::string& value, std::string& error);
  bool LoadFeed(const std::string& path, std::string& error);
  bool Start(double speed, std::string& error);
  void Pause();
  /// -1 on a failure.
  int64_t Advance(int64_t until, int64_t max_records, std::string& error);
  bool Reset(std::string& error);
  XtpSimStatus Status();

 private:
  Exchange();

  void ReadConfiguration();
  bool TakeConfiguration(const std::string& key, const std::string& value, std::string& error);
  /// What a setting asks for at once, but for reading a feed.
  bool Perform(const SettingAction& action, std::string& error);
  bool TakeScenario(const std::string& name, const std::string& text, std::string& error);
  bool ReadScenario(const std::string& path, std::string& error);
  /// Puts the scenario and the random faults of the day on the agenda.
  void PlanDay();
  /// The steps that are not over. `plan` counts how often there was such a plan.
  void Plan(const std::vector<ScenarioStep>& steps, int& plan);
  /// False without a feed.
  bool Load(std::unique_ptr<Feed> feed);
  void UseFeed(std::unique_ptr<Feed> feed);
  /// The quote thread's own work: the next record, when it is due.
  CallbackThread::Moment Play();
  bool StepIsOver() const;
  /// When something happens next: a record or a task.
  int64_t NextTime() const;
  /// Whether what happens at that time may happen now.
  bool IsDue(int64_t time) const;
  void RunTask();
  void EndStep();
  /// Moves to the next record; false when nothing is to be told to subscribers.
  bool ApplyRecord();
  void TellRecord();
  /// The day of the feed that was loaded: its market, and where its orders go.
  void OpenDay();

  std::mutex mutex_;
  std::condition_variable changed_;
  WorkCount work_;
  CallbackThread trader_thread_{work_};
  CallbackThread quote_thread_{work_, [this] { return Play(); }};
  CallbackThread udp_thread_{work_};
  CallbackThread rebuild_thread_{work_};

  Options options_;
  Agenda agenda_{[this] { quote_thread_.Wake(); }};
  TraderWire trader_wire_{{trader_thread_, agenda_, options_.trader.faults, [this] { return Now(); }}};
  TraderOutbox trader_outbox_{trader_wire_};
  QuoteWire quote_wire_{
      {quote_thread_, udp_thread_, agenda_, options_.quotes.faults, [this] { return Now(); }, [this] { return player_.pace(); }}};
  QuoteOutbox quote_outbox_{quote_thread_, quote_wire_};

  Player player_;
  Market market_;
  std::unique_ptr<recorded::RecordedMarket> recorded_market_;  // none for a live day
  Counter counter_{market_, agenda_, trader_outbox_, options_};
  AlgoBus algo_{agenda_, market_, counter_, trader_outbox_, options_, [this] { return Now(); }};
  QuoteDesk quotes_{market_, quote_outbox_, options_.quotes};
  QuotePublisher publisher_{market_, quotes_, quote_outbox_, quote_wire_, options_.quotes};
  RebuildServer rebuild_{rebuild_thread_, agenda_, market_, options_.quotes};
  std::vector<ScenarioStep> scenario_;
  int scenario_plan_ = 0;
  int storm_plan_ = 0;
  bool in_turn_ = false;
  int64_t moment_ = 0;
  int64_t trader_apis_ = 0;
  LoginLine lines_[2];
  bool controlled_ = false;  // somebody drives by the control

  /// What Advance asked for.
  struct Step {
    bool active = false;
    int64_t until = 0;
    int64_t max_records = 0;
    int64_t played = 0;
  } step_;
  std::mutex advancing_;  // one Advance at a time

  FeedRecord record_{};  // the quote thread's: the one under way
};

}  // namespace xtp::sim
