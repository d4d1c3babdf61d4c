#include "sim/trading/products/product_options.h"

#include "sim/settings/option_values.h"

namespace xtp::sim {

namespace {

constexpr int64_t kDayMs = 24 * 3600 * 1000;

/// "113001.SH:600001.SH@9.50"
bool ParseConversion(std::string_view text, Conversion& conversion) {
  const size_t colon = text.find(':');
  const size_t at = text.find('@');
  return colon != std::string_view::npos && at != std::string_view::npos && colon < at &&
         ParseSymbol(text.substr(0, colon), conversion.bond) && ParseSymbol(text.substr(colon + 1, at - colon - 1), conversion.stock) &&
         ParseMoney(text.substr(at + 1), conversion.price) && conversion.price > 0;
}

/// "502010.SH:502011.SH:50:502012.SH:50@1.05"
bool ParseStructuredFund(std::string_view text, StructuredFund& fund) {
  const size_t at = text.find('@');
  const std::vector<std::string_view> parts = Split(text.substr(0, at), ':');
  return at != std::string_view::npos && parts.size() == 5 && ParseSymbol(parts[0], fund.mother) &&
         ParseSymbol(parts[1], fund.children[0].symbol) && ParseInteger(parts[2], fund.children[0].ratio) &&
         ParseSymbol(parts[3], fund.children[1].symbol) && ParseInteger(parts[4], fund.children[1].ratio) && fund.children[0].ratio > 0 &&
         fund.children[1].ratio > 0 && fund.children[0].ratio + fund.children[1].ratio == 100 &&
         ParseMoney(text.substr(at + 1), fund.net_value) && fund.net_value > 0;
}

template <typename Item>
bool ParseList(std::string_view text, bool (*parse)(std::string_view, Item&), std::vector<Item>& list) {
  std::vector<Item> parsed;
  for (const std::string_view part : Split(text)) {
    if (!parse(part, parsed.emplace_back())) return false;
  }
  list = std::move(parsed);
  return true;
}

/// "value", or "SH:10000,STAR:5000,SZ:8000"; who is not named has none.
bool ParseQuota(std::string_view text, SubscriptionQuota& quota) {
  SubscriptionQuota parsed{text == "value", 0, 0, 0};
  for (const std::string_view part : parsed.by_value ? std::vector<std::string_view>() : Split(text)) {
    const size_t colon = part.find(':');
    if (colon == std::string_view::npos) return false;
    const std::string_view name = part.substr(0, colon);
    int64_t* const shares = name == "SH" ? &parsed.shanghai : name == "STAR" ? &parsed.star : name == "SZ" ? &parsed.shenzhen : nullptr;
    if (!shares || !ParseInteger(part.substr(colon + 1), *shares) || *shares > 1'000'000'000) return false;
  }
  quota = parsed;
  return true;
}

bool ParseSlice(std::string_view text, int64_t& ms) {
  int64_t parsed = 0;
  if (!ParseInteger(text, parsed) || parsed == 0 || parsed > kDayMs) return false;
  ms = parsed;
  return true;
}

using O = ProductOptions;
using V = std::string_view;

}  // namespace

std::vector<Conversion> ProductOptions::SampleConversions() {
  return {{{XTP_EXCHANGE_SH, "113001"}, {XTP_EXCHANGE_SH, "600001"}, 10 * kYuan},
          {{XTP_EXCHANGE_SZ, "123001"}, {XTP_EXCHANGE_SZ, "300001"}, 24 * kYuan}};
}

const std::vector<Setting<ProductOptions>>& ProductSettings() {
  static const std::vector<Setting<ProductOptions>> settings = {
      {"etf.list", "\"510300.SH unit=10000 estimate=540 600001.SH:1200:forbidden ...; ...\"",
       [](O& o, V v) { return ParseEtfs(v, o.etfs); }},
      {"bond.conversions", "\"113001.SH:600001.SH@9.50,...\"", [](O& o, V v) { return ParseList(v, ParseConversion, o.conversions); }},
      {"fund.money", "\"511990.SH:1000000@100,...\"", [](O& o, V v) { return ParseHoldings(v, o.money_funds); }},
      {"fund.structured", "\"502010.SH:502011.SH:50:502012.SH:50@1.05,...\"",
       [](O& o, V v) { return ParseList(v, ParseStructuredFund, o.structured_funds); }},
      {"ipo.bonds", "\"754001.SH:10000@100,...\"", [](O& o, V v) { return ParseHoldings(v, o.bond_issues); }},
      {"ipo.quota", "\"value\", or \"SH:10000,STAR:5000,SZ:8000\"", [](O& o, V v) { return ParseQuota(v, o.quota); }},
      {"algo.slice_ms", "whole milliseconds, a day at most", [](O& o, V v) { return ParseSlice(v, o.algo_slice_ms); }},
  };
  return settings;
}

}  // namespace xtp::sim
