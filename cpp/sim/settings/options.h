#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sim/quotes/quote_options.h"
#include "sim/synthetic/settings.h"
#include "sim/trading/account.h"
#include "sim/trading/fund_transfers.h"
#include "sim/trading/login_rules.h"
#include "sim/trading/options/option_rules.h"
#include "sim/trading/products/product_options.h"
#include "sim/trading/risk_limits.h"
#include "sim/trading/test_matching.h"
#include "sim/trading/trader_options.h"
#include "sim/trading/trader_outbox.h"

namespace xtp::sim {

/// Which public events a fresh login is told.
enum class Topic { kQuick, kNone, kRestart };

/// How the counter behaves. docs/simulator.md describes each option.
struct Options {
  AccountSettings account;
  int markets = 3;  // 1: SH, 2: SZ
  FundSettings funds;

  LoginRules login;
  bool hang_quote = false;
  bool hang_trader = false;
  std::string hang_account;  // empty: none
  enum class LoginLock { kProcess, kLibrary } login_lock = LoginLock::kLibrary;
  int64_t trader_apis = 1;

  Topic default_topic = Topic::kQuick;
  enum class Forgets { kNothing, kEvents, kOrders } restart_forgets = Forgets::kNothing;
  bool lose_out_of_order = false;  // what a drop missed of orders under ids that were used out of order

  bool early_event = false;
  int64_t confirm_ms = 0;
  enum class CancelRace { kNone, kTrade, kLateTrade } cancel_race = CancelRace::kNone;
  std::vector<Holding> subscriptions;
  OptionRules option;
  ProductOptions products;

  enum class Matching { kMarket, kTest } matching = Matching::kMarket;
  TestMode portal = TestMode::kNone;
  RiskRules risk;

  ReplyRules replies;
  int64_t query_rate = 0;  // a second and session; 0: any number

  enum class Autostart { kUnlessControlled, kNever, kAlways } autostart = Autostart::kUnlessControlled;
  double speed = 60;

  TraderOptions trader;
  QuoteOptions quotes;

  /// What the random faults (quotes.seed, quotes.storm) are of.
  struct StormKinds {
    bool quotes = true;
    bool trader = false;
    bool restarts = false;  // of the trade server
    bool hangs = false;     // logins that do not return

    bool operator==(const StormKinds& other) const {
      return quotes == other.quotes && trader == other.trader && restarts == other.restarts && hangs == other.hangs;
    }
  } storm_kinds;
};

/// What a setting asks for beyond a changed option.
struct SettingAction {
  bool drop_trader = false;
  bool drop_quote = false;
  bool drop_algo = false;
  std::string drop_account;
  bool restart = false;
  std::optional<int64_t> lose_orders;
  std::string feed_file;
  std::string scenario_file;
  std::optional<std::string> scenario_text;
  std::string act;  // an action and its arguments, to be done now
  std::optional<synthetic::Settings> synthetic;

  bool AsksForFeed() const { return synthetic || !feed_file.empty(); }
};

/// Takes one setting. False with `error` set when it is unknown or its value makes no sense; the options are unchanged then.
bool ApplySetting(Options& options, std::string_view key, std::string_view value, SettingAction& action, std::string& error);

/// A whole file. False with `error` set when it can not be read.
bool ReadTextFile(const std::string& utf8_path, std::string& text, std::string& error);

/// The settings in a file of `key = value` lines; `#` begins a comment.
bool ReadSettingsFile(const std::string& utf8_path, std::vector<std::pair<std::string, std::string>>& settings, std::string& error);

}  // namespace xtp::sim
