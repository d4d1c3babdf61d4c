#pragma once
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>

#include "sim/callback_thread.h"
#include "sim/control.h"
#include "sim/counter.h"
#include "sim/market.h"
#include "sim/options.h"
#include "sim/player.h"
#include "sim/quote_desk.h"
#include "sim/quote_outbox.h"
#include "sim/trader_outbox.h"

namespace xtp::sim {

/// The one simulated counter of the process: a feed that is played, the market that it makes, the two halves that clients talk to, and
/// the two threads that answer them. One lock guards it all; no callback is made while it is held.
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
  QuoteDesk& quotes() { return quotes_; }
  TraderOutbox& trader_outbox() { return trader_outbox_; }
  int64_t XtpNow() const;
  uint32_t trading_day() const { return player_.feed().trading_day(); }
  /// A client subscribed: the feed may have to start.
  void OnDemand();
  /// There is one TraderApi; false when it exists already.
  bool ClaimTrader();
  void FreeTrader() { has_trader_ = false; }

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
  /// False without a feed.
  bool Load(std::unique_ptr<Feed> feed);
  void UseFeed(std::unique_ptr<Feed> feed);
  /// The quote thread's own work: the next record, when it is due.
  CallbackThread::Moment Play();
  bool StepIsOver() const;
  void EndStep();
  void ApplyRecord();

  std::mutex mutex_;
  std::condition_variable changed_;
  WorkCount work_;
  CallbackThread trader_thread_{work_};
  CallbackThread quote_thread_{work_, [this] { return Play(); }};
  TraderOutbox trader_outbox_{trader_thread_};
  QuoteOutbox quote_outbox_{quote_thread_};

  Options options_;
  Player player_;
  Market market_;
  Counter counter_{market_, trader_outbox_};
  QuoteDesk quotes_{market_, quote_outbox_};
  bool has_trader_ = false;
  bool controlled_ = false;  // somebody drives by the control

  /// What Advance asked for.
  struct Step {
    bool active = false;
    int64_t until = 0;
    int64_t max_records = 0;
    int64_t played = 0;
  } step_;
  std::mutex advancing_;  // one Advance at a time

  // The quote thread's: the record under way and who gets it.
  FeedRecord record_{};
  std::vector<QuoteSessionPtr> receivers_;
  std::vector<QuoteSessionPtr> book_receivers_;
};

}  // namespace xtp::sim
