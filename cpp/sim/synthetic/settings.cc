#include "sim/synthetic/settings.h"

#include "sim/base/market_time.h"

namespace xtp::sim::synthetic {

namespace {

bool ParseNumber(std::string_view text, int64_t least, int64_t most, int64_t& value) {
  if (text.empty() || text.size() > 15) return false;
  int64_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return false;
    number = number * 10 + (c - '0');
  }
  if (number < least || number > most) return false;
  value = number;
  return true;
}

bool ParseDay(std::string_view text, uint32_t& day) {
  int64_t number = 0;
  if (!ParseNumber(text, 19700102, 99991231, number)) return false;
  day = static_cast<uint32_t>(number);
  return IsXtpTime(AtTime(day, 0));
}

bool ParseOne(std::string_view key, std::string_view value, Settings& settings) {
  if (key == "seed") return ParseNumber(value, 0, INT64_MAX, settings.seed);
  if (key == "instruments") return ParseNumber(value, 1, Settings::kMostInstruments, settings.instruments);
  if (key == "day") return ParseDay(value, settings.trading_day);
  if (key == "orders") return ParseNumber(value, 1, Settings::kMostOrders, settings.orders);
  if (key == "snapshot_ms") return ParseNumber(value, 100, 60'000, settings.snapshot_ms);
  if (key != "ticks" || (value != "0" && value != "1")) return false;
  settings.ticks = value == "1";
  return true;
}

std::string_view WithoutBlanks(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

}  // namespace

bool ParseSettings(std::string_view text, Settings& settings) {
  Settings parsed;
  while (!text.empty()) {
    const size_t comma = text.find(',');
    const std::string_view item = WithoutBlanks(text.substr(0, comma));
    const size_t colon = item.find(':');
    if (colon == std::string_view::npos || !ParseOne(item.substr(0, colon), item.substr(colon + 1), parsed)) return false;
    text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
  }
  settings = parsed;
  return true;
}

}  // namespace xtp::sim::synthetic
