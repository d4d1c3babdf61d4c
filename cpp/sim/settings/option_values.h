#pragma once
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "sim/base/errors.h"
#include "sim/trading/account.h"
#include "sim/trading/risk_limits.h"

namespace xtp::sim {

constexpr int64_t kDayMs = 24 * 3600 * 1000;
constexpr std::string_view kMsText = "whole milliseconds, a day at most";
constexpr std::string_view kFlagText = "0 or 1";

// What stands behind a key of the settings. Each gives false, and leaves `value` as it was, for what makes no sense.

std::string_view Trim(std::string_view text);
/// The parts between commas, trimmed; none for an empty text.
std::vector<std::string_view> Split(std::string_view text, char separator = ',');

bool ParseInteger(std::string_view text, int64_t& value);
/// A decimal number as a multiple of 1/`unit`, a power of ten: exact, and independent of the locale.
bool ParseDecimal(std::string_view text, int64_t unit, int64_t& value);
bool ParseFlag(std::string_view text, bool& value);
/// A whole number between two bounds.
bool ParseUpTo(int64_t smallest, int64_t largest, std::string_view text, int64_t& value);
bool ParseMoney(std::string_view text, Money& value);
bool ParseRate(std::string_view text, std::optional<Rate>& value);
bool ParseSpeed(std::string_view text, double& speed);
/// "600519.SH" (SH, SZ, BJ).
bool ParseSymbol(std::string_view text, Symbol& symbol);
/// "600519.SH:1000@1800.00,000333.SZ:2000@54.5".
bool ParseHoldings(std::string_view text, std::vector<Holding>& holdings);
/// "user1:credit,user2:option": what is left out is `cash`.
bool ParseAccountKinds(std::string_view text, AccountKinds& kinds);
/// "11000033:trade key invalid"; nothing is no error.
bool ParseRefusal(std::string_view text, XTPRI& refusal);
/// "SH,SZ" as the bits of OnQueryAccountTradeMarket: 1 is SH, 2 is SZ.
bool ParseMarkets(std::string_view text, int& markets);
/// "100/1/60": more than 100 in one second trip it for 60 seconds; nothing or 0 is off.
bool ParseRateRule(std::string_view text, RateRule& rule);
/// "0.5/10": more than half of the orders, once there are more than 10 cancels; nothing or 0 is off.
bool ParseCancelRatio(std::string_view text, CancelRatioRule& rule);

/// One of a few words; its place in `words` is the value.
template <typename Value, size_t N>
bool ParseWord(std::string_view text, const std::string_view (&words)[N], Value& value) {
  for (size_t i = 0; i < N; ++i) {
    if (words[i] != text) continue;
    value = static_cast<Value>(i);
    return true;
  }
  return false;
}

}  // namespace xtp::sim
