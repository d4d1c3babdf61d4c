#include "sim/settings/option_values.h"

#include <limits>

namespace xtp::sim {

namespace {

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
  const size_t colon = text.find(':');
  const size_t at = text.find('@');
  if (colon == std::string_view::npos || at == std::string_view::npos || colon > at) return false;
  return ParseSymbol(text.substr(0, colon), holding.symbol) && ParseInteger(text.substr(colon + 1, at - colon - 1), holding.quantity) &&
         holding.quantity <= 1'000'000'000 && ParseMoney(text.substr(at + 1), holding.price) && holding.price <= 100'000 * kYuan;
}

constexpr int64_t kLargestSeconds = 24 * 3600;

bool ParseMilliseconds(std::string_view seconds, int64_t& ms) { return ParseDecimal(seconds, 1000, ms) && ms <= kLargestSeconds * 1000; }

}  // namespace

std::string_view Trim(std::string_view text) {
  constexpr std::string_view kBlank = " \t\r\n";
  const size_t first = text.find_first_not_of(kBlank);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const size_t end = text.find(separator);
    parts.push_back(Trim(text.substr(0, end)));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
  }
  return parts;
}

bool ParseSymbol(std::string_view text, Symbol& symbol) {
  const size_t dot = text.find('.');
  if (dot == 0 || dot == std::string_view::npos || dot >= XTP_TICKER_LEN) return false;
  symbol.ticker = text.substr(0, dot);
  return ParseExchange(text.substr(dot + 1), symbol.exchange);
}

bool ParseInteger(std::string_view text, int64_t& value) {
  if (text.empty() || text.size() > 15) return false;
  int64_t parsed = 0;
  for (char c : text) {
    if (c < '0' || c > '9') return false;
    parsed = parsed * 10 + (c - '0');
  }
  value = parsed;
  return true;
}

bool ParseDecimal(std::string_view text, int64_t unit, int64_t& value) {
  const size_t point = text.find('.');
  int64_t parsed = 0;
  if (!ParseInteger(text.substr(0, point), parsed) || parsed > std::numeric_limits<int64_t>::max() / unit / 10) return false;
  parsed *= unit;
  if (point != std::string_view::npos) {
    const std::string_view decimals = text.substr(point + 1);
    if (decimals.empty()) return false;
    for (char c : decimals) {
      if (c < '0' || c > '9') return false;
      unit /= 10;
      if (unit == 0 && c != '0') return false;
      parsed += (c - '0') * unit;
    }
  }
  value = parsed;
  return true;
}

bool ParseFlag(std::string_view text, bool& value) {
  if (text != "0" && text != "1") return false;
  value = text == "1";
  return true;
}

bool ParseUpTo(int64_t smallest, int64_t largest, std::string_view text, int64_t& value) {
  int64_t parsed = 0;
  if (!ParseInteger(text, parsed) || parsed < smallest || parsed > largest) return false;
  value = parsed;
  return true;
}

bool ParseMoney(std::string_view text, Money& value) {
  Money money = 0;
  if (!ParseDecimal(text, kYuan, money) || money > 1'000'000'000'000 * kYuan) return false;
  value = money;
  return true;
}

bool ParseRate(std::string_view text, std::optional<Rate>& value) {
  Rate rate = 0;
  if (!ParseDecimal(text, kRateUnit, rate) || rate > kRateUnit / 10) return false;
  value = rate;
  return true;
}

bool ParseSpeed(std::string_view text, double& speed) {
  int64_t thousandths = 0;
  if (!ParseDecimal(text, 1000, thousandths)) return false;
  speed = static_cast<double>(thousandths) / 1000;
  return true;
}

bool ParseHoldings(std::string_view text, std::vector<Holding>& holdings) {
  std::vector<Holding> parsed;
  for (const std::string_view part : Split(text)) {
    Holding holding;
    if (!ParseHolding(part, holding)) return false;
    parsed.push_back(std::move(holding));
  }
  holdings = std::move(parsed);
  return true;
}

bool ParseAccountKinds(std::string_view text, AccountKinds& kinds) {
  constexpr std::string_view kWords[] = {"cash", "credit", "option"};
  AccountKinds parsed;
  for (const std::string_view part : Split(text)) {
    // A user may have colons in his name.
    const size_t colon = part.rfind(':');
    AccountKind kind{};
    if (colon == std::string_view::npos || colon == 0 || !ParseWord(part.substr(colon + 1), kWords, kind)) return false;
    parsed[std::string(part.substr(0, colon))] = kind;
  }
  kinds = std::move(parsed);
  return true;
}

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

bool ParseMarkets(std::string_view text, int& markets) {
  int parsed = 0;
  for (const std::string_view part : Split(text)) {
    if (part != "SH" && part != "SZ") return false;
    parsed |= part == "SH" ? 1 : 2;
  }
  if (parsed == 0) return false;
  markets = parsed;
  return true;
}

bool ParseRateRule(std::string_view text, RateRule& rule) {
  RateRule parsed;
  const std::vector<std::string_view> parts = Split(text, '/');
  if (parts.empty() || text == "0") {
    rule = parsed;
    return true;
  }
  if (parts.size() != 3 || !ParseInteger(parts[0], parsed.count) || parsed.count == 0 || !ParseMilliseconds(parts[1], parsed.window_ms) ||
      parsed.window_ms == 0 || !ParseMilliseconds(parts[2], parsed.pause_ms)) {
    return false;
  }
  rule = parsed;
  return true;
}

bool ParseCancelRatio(std::string_view text, CancelRatioRule& rule) {
  CancelRatioRule parsed;
  const std::vector<std::string_view> parts = Split(text, '/');
  if (parts.empty() || text == "0") {
    rule = parsed;
    return true;
  }
  if (parts.size() != 2 || !ParseDecimal(parts[0], 1000, parsed.thousandths) || parsed.thousandths == 0 || parsed.thousandths > 1000 ||
      !ParseInteger(parts[1], parsed.above)) {
    return false;
  }
  rule = parsed;
  return true;
}

}  // namespace xtp::sim
