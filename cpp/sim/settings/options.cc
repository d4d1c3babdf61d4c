#include "sim/settings/options.h"

#include <filesystem>
#include <fstream>
#include <iterator>

#include "sim/settings/credit_settings.h"
#include "sim/settings/option_contracts.h"
#include "sim/settings/option_values.h"

namespace xtp::sim {

namespace {

using Apply = bool (*)(Options& options, std::string_view value, SettingAction& action);

struct CounterSetting {
  std::string_view key;
  Apply apply;
};

bool ParseText(std::string_view text, std::string& value) {
  value = text;
  return true;
}

bool ParseUsers(std::string_view text, std::vector<std::string>& users) {
  users.clear();
  for (const std::string_view user : Split(text)) users.emplace_back(user);
  return true;
}

constexpr std::string_view kTopics[] = {"quick", "none"};
constexpr std::string_view kForgets[] = {"nothing", "events", "orders"};
constexpr std::string_view kForms[] = {"code", "text"};
constexpr std::string_view kLocks[] = {"process", "library"};
constexpr std::string_view kRaces[] = {"none", "trade", "late_trade"};
constexpr std::string_view kMatchings[] = {"market", "test"};
constexpr std::string_view kPortal[] = {"auto", "confirm", "reportOne", "part", "reject", "reportMore", "quote"};
constexpr std::string_view kEmpty[] = {"null", "row"};
constexpr std::string_view kLines[] = {"shared", "own"};
constexpr int64_t kLargestDelay = 24 * 3600 * 1000;

bool ParseStormKinds(std::string_view text, Options::StormKinds& kinds) {
  Options::StormKinds parsed{false, false, false, false};
  for (const std::string_view word : Split(text)) {
    if (word == "quotes") {
      parsed.quotes = true;
    } else if (word == "trader") {
      parsed.trader = true;
    } else if (word == "restarts") {
      parsed.restarts = true;
    } else if (word == "hangs") {
      parsed.hangs = true;
    } else {
      return false;
    }
  }
  kinds = parsed;
  return true;
}

constexpr CounterSetting kSettings[] = {
    {"account.cash", [](Options& o, std::string_view v, SettingAction&) { return ParseMoney(v, o.account.cash); }},
    {"account.kinds", [](Options& o, std::string_view v, SettingAction&) { return ParseAccountKinds(v, o.account.kinds); }},
    {"account.positions", [](Options& o, std::string_view v, SettingAction&) { return ParseHoldings(v, o.account.holdings); }},
    {"account.rights", [](Options& o, std::string_view v, SettingAction&) { return ParseHoldings(v, o.account.rights); }},
    {"account.markets", [](Options& o, std::string_view v, SettingAction&) { return ParseMarkets(v, o.markets); }},
    {"account.password", [](Options& o, std::string_view v, SettingAction&) { return ParseText(v, o.login.password); }},
    {"account.users", [](Options& o, std::string_view v, SettingAction&) { return ParseUsers(v, o.login.users); }},
    {"fee.commission", [](Options& o, std::string_view v, SettingAction&) { return ParseRate(v, o.account.fees.commission); }},
    {"fee.commission_min",
     [](Options& o, std::string_view v, SettingAction&) {
       Money least = 0;
       if (!ParseMoney(v, least) || least % kFen != 0) return false;
       o.account.fees.commission_min = least;
       return true;
     }},
    {"fee.stamp_duty", [](Options& o, std::string_view v, SettingAction&) { return ParseRate(v, o.account.fees.stamp_duty); }},
    {"fee.transfer", [](Options& o, std::string_view v, SettingAction&) { return ParseRate(v, o.account.fees.transfer); }},
    {"fee.option_exercise", [](Options& o, std::string_view v, SettingAction&) { return ParseMoney(v, o.account.option_fees.exercise); }},
    {"fee.option_short_open", [](Options& o, std::string_view v, SettingAction&) { return ParseMoney(v, o.account.option_fees.short_open); }},
    {"fee.option_trade", [](Options& o, std::string_view v, SettingAction&) { return ParseMoney(v, o.account.option_fees.trade); }},
    {"option.contracts", [](Options& o, std::string_view v, SettingAction&) { return ParseContracts(v, o.option.contracts); }},
    {"option.covered", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.option.covered); }},
    {"option.limit_long", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.option.long_limit); }},
    {"option.limit_open", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.option.open_limit); }},
    {"option.limit_total", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.option.total_limit); }},
    {"rules.price_cage", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.account.price_cage); }},
    {"login.refuse", [](Options& o, std::string_view v, SettingAction&) { return ParseRefusal(v, o.login.refusal); }},
    {"login.form", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kForms, o.login.texts); }},
    {"login.key", [](Options& o, std::string_view v, SettingAction&) { return ParseText(v, o.login.software_key); }},
    {"login.takeover", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.login.takeover); }},
    {"login.client_ids", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.login.client_ids); }},
    {"login.hang", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.hang_quote) && ParseFlag(v, o.hang_trader); }},
    {"login.hang_quote", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.hang_quote); }},
    {"login.hang_trader", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.hang_trader); }},
    {"login.hang_account", [](Options& o, std::string_view v, SettingAction&) { return ParseText(v, o.hang_account); }},
    {"login.lock", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kLocks, o.login_lock); }},
    {"trader.apis",
     [](Options& o, std::string_view v, SettingAction&) {
       int64_t apis = 0;
       if (!ParseInteger(v, apis) || apis < 1 || apis > 99) return false;
       o.trader_apis = apis;
       return true;
     }},
    {"topic.default", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kTopics, o.default_topic); }},
    {"ids.lose_out_of_order", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.lose_out_of_order); }},
    {"order.early_event", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.early_event); }},
    {"order.confirm_ms",
     [](Options& o, std::string_view v, SettingAction&) {
       int64_t ms = 0;
       if (!ParseInteger(v, ms) || ms > kLargestDelay) return false;
       o.confirm_ms = ms;
       return true;
     }},
    {"cancel.race", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kRaces, o.cancel_race); }},
    {"ipo.list", [](Options& o, std::string_view v, SettingAction&) { return ParseHoldings(v, o.subscriptions); }},
    {"matching", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kMatchings, o.matching); }},
    {"matching.portal", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kPortal, o.portal); }},
    {"risk.order_quantity", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.risk.order_quantity); }},
    {"risk.order_amount", [](Options& o, std::string_view v, SettingAction&) { return ParseMoney(v, o.risk.order_amount); }},
    {"risk.limit_quantity", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.risk.limit_quantity); }},
    {"risk.market_quantity", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.risk.market_quantity); }},
    {"risk.order_rate", [](Options& o, std::string_view v, SettingAction&) { return ParseRateRule(v, o.risk.order_rate); }},
    {"risk.connection_rate", [](Options& o, std::string_view v, SettingAction&) { return ParseRateRule(v, o.risk.connection_rate); }},
    {"risk.cancels", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.risk.cancels); }},
    {"risk.cancel_ratio", [](Options& o, std::string_view v, SettingAction&) { return ParseCancelRatio(v, o.risk.cancel_ratio); }},
    {"risk.ticker_rate", [](Options& o, std::string_view v, SettingAction&) { return ParseRateRule(v, o.risk.ticker_rate); }},
    {"query.rate", [](Options& o, std::string_view v, SettingAction&) { return ParseInteger(v, o.query_rate); }},
    {"query.empty", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kEmpty, o.replies.empty_row); }},
    {"query.line", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kLines, o.replies.own_line); }},
    {"fund.main", [](Options& o, std::string_view v, SettingAction&) { return ParseMoney(v, o.funds.main); }},
    {"fund.peer", [](Options& o, std::string_view v, SettingAction&) { return ParseMoney(v, o.funds.peer); }},
    {"fund.account", [](Options& o, std::string_view v, SettingAction&) { return ParseText(v, o.funds.fund_account); }},
    {"fund.password", [](Options& o, std::string_view v, SettingAction&) { return ParseText(v, o.funds.password); }},
    {"feed.file",
     [](Options&, std::string_view v, SettingAction& action) {
       action.feed_file = v;
       return !v.empty();
     }},
    {"feed.synthetic",
     [](Options&, std::string_view v, SettingAction& action) { return synthetic::ParseSettings(v, action.synthetic.emplace()); }},
    {"feed.autostart",
     [](Options& o, std::string_view v, SettingAction&) {
       bool on = false;
       if (!ParseFlag(v, on)) return false;
       o.autostart = on ? Options::Autostart::kAlways : Options::Autostart::kNever;
       return true;
     }},
    {"feed.speed", [](Options& o, std::string_view v, SettingAction&) { return ParseSpeed(v, o.speed); }},
    {"drop.trader", [](Options&, std::string_view v, SettingAction& action) { return ParseFlag(v, action.drop_trader); }},
    {"do",
     [](Options&, std::string_view v, SettingAction& action) {
       action.act = v;
       return !v.empty();
     }},
    {"scenario.file",
     [](Options&, std::string_view v, SettingAction& action) {
       action.scenario_file = v;
       return !v.empty();
     }},
    {"scenario.text",
     [](Options&, std::string_view v, SettingAction& action) {
       action.scenario_text = std::string(v);
       return true;
     }},
    {"drop.quote", [](Options&, std::string_view v, SettingAction& action) { return ParseFlag(v, action.drop_quote); }},
    {"drop.algo", [](Options&, std::string_view v, SettingAction& action) { return ParseFlag(v, action.drop_algo); }},
    {"drop.account", [](Options&, std::string_view v, SettingAction& action) { return ParseText(v, action.drop_account); }},
    {"faults.kinds", [](Options& o, std::string_view v, SettingAction&) { return ParseStormKinds(v, o.storm_kinds); }},
    {"restart", [](Options&, std::string_view v, SettingAction& action) { return ParseFlag(v, action.restart); }},
    {"restart.forgets", [](Options& o, std::string_view v, SettingAction&) { return ParseWord(v, kForgets, o.restart_forgets); }},
    {"lose.orders",
     [](Options&, std::string_view v, SettingAction& action) {
       int64_t count = 0;
       if (!ParseInteger(v, count)) return false;
       action.lose_orders = count;
       return true;
     }},
};

}  // namespace

namespace {

std::string InvalidValue(std::string_view key, std::string_view value) {
  return "invalid value for " + std::string(key) + ": \"" + std::string(value) + "\"";
}

/// Takes a setting of one part of the options; `known` when it is one. Adds the part's keys to `keys`.
template <typename Part>
bool ApplyTo(Part& part, const std::vector<Setting<Part>>& table, std::string_view key, std::string_view value, bool& known,
             std::string& keys, std::string& error) {
  for (const Setting<Part>& setting : table) {
    keys.append(" ").append(setting.key);
    if (setting.key != key) continue;
    known = true;
    if (setting.apply(part, value)) return true;
    error = InvalidValue(key, value) + "; it is " + std::string(setting.expected);
  }
  return false;
}

}  // namespace

bool ApplySetting(Options& options, std::string_view key, std::string_view value, SettingAction& action, std::string& error) {
  bool known = false;
  std::string keys;
  for (const CounterSetting& setting : kSettings) {
    keys.append(" ").append(setting.key);
    if (setting.key != key) continue;
    if (setting.apply(options, value, action)) return true;
    error = InvalidValue(key, value);
    return false;
  }
  if (ApplyTo(options.quotes, QuoteSettings(), key, value, known, keys, error)) return true;
  if (ApplyTo(options.trader, TraderSettings(), key, value, known, keys, error)) return true;
  if (ApplyTo(options.account.credit, CreditSettings(), key, value, known, keys, error)) return true;
  if (ApplyTo(options.products, ProductSettings(), key, value, known, keys, error)) return true;
  if (!known) error = "unknown option \"" + std::string(key) + "\"; there are:" + keys;
  return false;
}

bool ReadTextFile(const std::string& utf8_path, std::string& text, std::string& error) {
  std::ifstream file(std::filesystem::u8path(utf8_path), std::ios::binary);
  if (!file) {
    error = utf8_path + ": can not be opened";
    return false;
  }
  text.assign(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  return true;
}

bool ReadSettingsFile(const std::string& utf8_path, std::vector<std::pair<std::string, std::string>>& settings, std::string& error) {
  std::ifstream file(std::filesystem::u8path(utf8_path));
  if (!file) {
    error = utf8_path + ": can not be opened";
    return false;
  }
  std::string line;
  for (int number = 1; std::getline(file, line); ++number) {
    const std::string_view text = Trim(std::string_view(line).substr(0, line.find('#')));
    if (text.empty()) continue;
    const size_t equals = text.find('=');
    if (equals == std::string_view::npos) {
      error = utf8_path + ": line " + std::to_string(number) + " is no \"key = value\"";
      return false;
    }
    settings.emplace_back(Trim(text.substr(0, equals)), Trim(text.substr(equals + 1)));
  }
  return true;
}

}  // namespace xtp::sim
