#include "sim/options.h"

#include <filesystem>
#include <fstream>
#include <limits>

namespace xtp::sim {

namespace {

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

bool ParseInteger(std::string_view text, int64_t& value) {
  if (text.empty() || text.size() > 15) return false;
  value = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return false;
    value = value * 10 + (c - '0');
  }
  return true;
}

/// A decimal number as a multiple of 1/`unit`, a power of ten: exact, and independent of the locale.
bool ParseDecimal(std::string_view text, int64_t unit, int64_t& value) {
  const size_t point = text.find('.');
  int64_t whole = 0;
  if (!ParseInteger(text.substr(0, point), whole) || whole > std::numeric_limits<int64_t>::max() / unit / 10) return false;
  value = whole * unit;
  if (point == std::string_view::npos) return true;
  const std::string_view decimals = text.substr(point + 1);
  if (decimals.empty()) return false;
  for (char c : decimals) {
    if (c < '0' || c > '9') return false;
    unit /= 10;
    if (unit == 0 && c != '0') return false;
    value += (c - '0') * unit;
  }
  return true;
}

bool ParseFlag(std::string_view text, bool& value) {
  if (text != "0" && text != "1") return false;
  value = text == "1";
  return true;
}

bool ParseMoney(std::string_view text, Money& value) { return ParseDecimal(text, kYuan, value); }

bool ParseRate(std::string_view text, Rate& value) {
  Rate rate = 0;
  if (!ParseDecimal(text, kRateUnit, rate) || rate > kRateUnit / 10) return false;
  value = rate;
  return true;
}

bool ParseExchange(std::string_view text, XTP_EXCHANGE_TYPE& exchange) {
  if (text == "SH") {
    exchange = XTP_EXCHANGE_SH;
  } else if (text == "SZ") {
    exchange = XTP_EXCHANGE_SZ;
  } else if (text == "BJ") {
    exchange = XTP_EXCHANGE_NQ;
  } else {
    return false;
  }
  return true;
}

/// "600519.SH:1000@1800.00".
bool ParseHolding(std::string_view text, Holding& holding) {
  const size_t dot = text.find('.');
  const size_t colon = text.find(':');
  const size_t at = text.find('@');
  if (dot == 0 || dot == std::string_view::npos || colon == std::string_view::npos || at == std::string_view::npos || dot > colon ||
      colon > at) {
    return false;
  }
  holding.symbol.ticker = text.substr(0, dot);
  return holding.symbol.ticker.size() < XTP_TICKER_LEN && ParseExchange(text.substr(dot + 1, colon - dot - 1), holding.symbol.exchange) &&
         ParseInteger(text.substr(colon + 1, at - colon - 1), holding.quantity) && holding.quantity <= 1'000'000'000 &&
         ParseMoney(text.substr(at + 1), holding.price) && holding.price <= 100'000 * kYuan;
}

bool ParseHoldings(std::string_view text, std::vector<Holding>& holdings) {
  std::vector<Holding> parsed;
  while (!text.empty()) {
    const size_t comma = text.find(',');
    Holding holding;
    if (!ParseHolding(Trim(text.substr(0, comma)), holding)) return false;
    parsed.push_back(std::move(holding));
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
  }
  holdings = std::move(parsed);
  return true;
}

/// "11000033:trade key invalid".
bool ParseRefusal(std::string_view text, XTPRI& refusal) {
  if (text.empty()) {
    refusal = {};
    return true;
  }
  const size_t colon = text.find(':');
  int64_t id = 0;
  if (!ParseInteger(text.substr(0, colon), id) || id == 0 || id > std::numeric_limits<int32_t>::max()) return false;
  const auto error_id = static_cast<int32_t>(id);
  refusal = colon == std::string_view::npos ? MakeError(error_id) : MakeError(error_id, text.substr(colon + 1));
  return true;
}

bool ParseSpeed(std::string_view text, double& speed) {
  int64_t thousandths = 0;
  if (!ParseDecimal(text, 1000, thousandths)) return false;
  speed = static_cast<double>(thousandths) / 1000;
  return true;
}

struct Setting {
  std::string_view key;
  bool (*apply)(Options& options, std::string_view value, SettingAction& action);
};

constexpr Setting kSettings[] = {
    {"account.cash",
     [](Options& o, std::string_view v, SettingAction&) {
       Money cash = 0;
       if (!ParseMoney(v, cash) || cash > 1'000'000'000'000 * kYuan) return false;
       o.account.cash = cash;
       return true;
     }},
    {"account.positions", [](Options& o, std::string_view v, SettingAction&) { return ParseHoldings(v, o.account.holdings); }},
    {"account.password",
     [](Options& o, std::string_view v, SettingAction&) {
       o.password = v;
       return true;
     }},
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
    {"login.refuse", [](Options& o, std::string_view v, SettingAction&) { return ParseRefusal(v, o.refusal); }},
    {"login.hang",
     [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.hang_quote) && ParseFlag(v, o.hang_trader); }},
    {"login.hang_quote", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.hang_quote); }},
    {"login.hang_trader", [](Options& o, std::string_view v, SettingAction&) { return ParseFlag(v, o.hang_trader); }},
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
    {"drop.quote", [](Options&, std::string_view v, SettingAction& action) { return ParseFlag(v, action.drop_quote); }},
};

}  // namespace

bool ApplySetting(Options& options, std::string_view key, std::string_view value, SettingAction& action, std::string& error) {
  for (const Setting& setting : kSettings) {
    if (setting.key != key) continue;
    if (setting.apply(options, value, action)) return true;
    error = "invalid value for " + std::string(key) + ": \"" + std::string(value) + "\"";
    return false;
  }
  error = "unknown option \"" + std::string(key) + "\"; there are:";
  for (const Setting& setting : kSettings) error.append(" ").append(setting.key);
  return false;
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
