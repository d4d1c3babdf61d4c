#include "sim/market/option_contract.h"

#include <algorithm>

#include "sim/base/market_time.h"

namespace xtp::sim {

namespace {

constexpr Money kTick = 1;
constexpr int64_t kDayMs = 24 * 3600 * 1000;

Money RoundHalfUp(Money numerator, int64_t denominator) { return (numerator + denominator / 2) / denominator; }

std::string Digits(int64_t number, size_t width) {
  const std::string text = std::to_string(number);
  return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

}  // namespace

Money ShortMargin(const OptionContract& contract, Money settlement, Money close) {
  const Money out = std::max<Money>(contract.call ? contract.strike - close : close - contract.strike, 0);
  const Money least = kLeastMarginPercent * (contract.call ? close : contract.strike);
  // In hundredths, so that the percentages are exact.
  Money hundredths = 100 * settlement + std::max(kMarginPercent * close - 100 * out, least);
  if (!contract.call) hundredths = std::min(hundredths, 100 * contract.strike);
  return RoundHalfUp(hundredths * contract.unit, 100 * kFen) * kFen;
}

PriceBand OptionBand(const OptionContract& contract, Money settlement, Money close, uint32_t day) {
  const Money strike = contract.strike;
  const Money least = RoundHalfUp(5 * (contract.call ? close : strike), 1000);
  const Money usual = std::min(contract.call ? 2 * close - strike : 2 * strike - close, close);
  const Money rise = std::max(least, usual > 0 ? RoundHalfUp(usual, 10) : 0);
  const Money lower = day >= contract.expiry ? kTick : std::max(settlement - RoundHalfUp(close, 10), kTick);
  return {settlement + rise, lower};
}

Money IntrinsicValue(const OptionContract& contract, Money price) {
  return std::max<Money>(contract.call ? price - contract.strike : contract.strike - price, 0);
}

std::string ContractId(const OptionContract& contract) {
  return contract.underlying.ticker + (contract.call ? "C" : "P") + Digits(contract.expiry / 100 % 10000, 4) + "M" +
         Digits(contract.strike / 10, 5);
}

int64_t WeekdaysBetween(uint32_t from, uint32_t to) {
  int64_t weekdays = 0;
  const int64_t last = FromXtpTime(AtTime(to, 0));
  for (int64_t ms = FromXtpTime(AtTime(from, 0)) + kDayMs; ms <= last; ms += kDayMs) {
    // The first day of 1970 was a Thursday; Shanghai's midnight is still the day before in UTC.
    const int64_t weekday = ((ms + 8 * 3600 * 1000) / kDayMs + 3) % 7;  // 0: Monday
    if (weekday < 5) weekdays++;
  }
  return weekdays;
}

}  // namespace xtp::sim
