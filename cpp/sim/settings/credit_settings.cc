#include "sim/settings/credit_settings.h"

#include <utility>

#include "sim/settings/option_values.h"

namespace xtp::sim {

namespace {

constexpr int64_t kMostShares = 1'000'000'000;
constexpr int64_t kMostDays = 3650;

bool ParseShare(std::string_view text, Rate largest, Rate& value) {
  Rate parsed = 0;
  if (!ParseDecimal(text, kRateUnit, parsed) || parsed > largest) return false;
  value = parsed;
  return true;
}

/// A multiple of what it is measured against.
bool ParseRatio(std::string_view text, Rate& value) { return ParseShare(text, 100 * kRateUnit, value); }
bool ParseYearly(std::string_view text, Rate& value) { return ParseShare(text, kRateUnit, value); }

bool ParseCount(std::string_view text, int64_t largest, int64_t& value) {
  int64_t parsed = 0;
  if (!ParseInteger(text, parsed) || parsed > largest) return false;
  value = parsed;
  return true;
}

bool ParseHaircut(std::string_view text, std::optional<Rate>& value) {
  Rate haircut = 0;
  if (!text.empty() && !ParseShare(text, kRateUnit, haircut)) return false;
  value = text.empty() ? std::nullopt : std::optional<Rate>(haircut);
  return true;
}

bool ParseTargets(std::string_view text, std::optional<std::set<Symbol>>& value) {
  std::set<Symbol> targets;
  for (const std::string_view part : Split(text)) {
    Symbol symbol;
    if (!ParseSymbol(part, symbol)) return false;
    targets.insert(std::move(symbol));
  }
  value = text.empty() ? std::nullopt : std::optional(std::move(targets));
  return true;
}

bool ParseQuotas(std::string_view text, std::map<Symbol, int64_t>& value) {
  std::map<Symbol, int64_t> quotas;
  for (const std::string_view part : Split(text)) {
    const size_t colon = part.find(':');
    Symbol symbol;
    int64_t quantity = 0;
    if (colon == std::string_view::npos || !ParseSymbol(part.substr(0, colon), symbol)) return false;
    if (!ParseCount(part.substr(colon + 1), kMostShares, quantity)) return false;
    quotas[std::move(symbol)] = quantity;
  }
  value = std::move(quotas);
  return true;
}

}  // namespace

const std::vector<Setting<CreditTerms>>& CreditSettings() {
  using Terms = CreditTerms;
  using Text = std::string_view;
  static const std::vector<Setting<CreditTerms>> settings = {
      {"credit.line", "yuan", [](Terms& t, Text v) { return ParseMoney(v, t.line); }},
      {"credit.financing_ratio", "0 to 100", [](Terms& t, Text v) { return ParseRatio(v, t.financing_ratio); }},
      {"credit.short_ratio", "0 to 100", [](Terms& t, Text v) { return ParseRatio(v, t.short_ratio); }},
      {"credit.haircut", "0 to 1, or nothing", [](Terms& t, Text v) { return ParseHaircut(v, t.haircut); }},
      {"credit.financing_rate", "0 to 1", [](Terms& t, Text v) { return ParseYearly(v, t.financing_rate); }},
      {"credit.short_rate", "0 to 1", [](Terms& t, Text v) { return ParseYearly(v, t.short_rate); }},
      {"credit.least_maintenance", "0 to 100", [](Terms& t, Text v) { return ParseRatio(v, t.least_maintenance); }},
      {"credit.free_maintenance", "0 to 100", [](Terms& t, Text v) { return ParseRatio(v, t.free_maintenance); }},
      {"credit.targets", "600519.SH,000333.SZ, or nothing", [](Terms& t, Text v) { return ParseTargets(v, t.targets); }},
      {"credit.quota", "shares", [](Terms& t, Text v) { return ParseCount(v, kMostShares, t.quota); }},
      {"credit.quotas", "600519.SH:1000,000333.SZ:0", [](Terms& t, Text v) { return ParseQuotas(v, t.quotas); }},
      {"credit.term_days", "days", [](Terms& t, Text v) { return ParseCount(v, kMostDays, t.term_days); }},
      {"credit.extension_days", "days", [](Terms& t, Text v) { return ParseCount(v, kMostDays, t.extension_days); }},
  };
  return settings;
}

}  // namespace xtp::sim
