#include "sim/settings/option_values.h"
#include "sim/trading/products/etf.h"

// ETFs as the text of an option.

namespace xtp::sim {

namespace {

constexpr std::string_view kReplaceTypes[] = {"forbidden",       "optional",   "must",         "recompute_sz", "must_sz",
                                              "recompute_other", "must_other", "recompute_hk", "must_hk"};
constexpr int64_t kLargestQuantity = 1'000'000'000;

bool ParseQuantity(std::string_view text, int64_t& quantity) {
  return ParseInteger(text, quantity) && quantity > 0 && quantity <= kLargestQuantity;
}

bool ParsePart(std::string_view text, Rate& part) { return ParseDecimal(text, kRateUnit, part) && part <= kRateUnit; }

bool ParseComponent(std::string_view text, EtfComponent& component) {
  const std::vector<std::string_view> parts = Split(text, ':');
  if (parts.size() < 3 || parts.size() > 5 || !ParseSymbol(parts[0], component.symbol) || !ParseQuantity(parts[1], component.quantity) ||
      !ParseWord(parts[2], kReplaceTypes, component.replace)) {
    return false;
  }
  if (component.replace == ERT_CASH_FORBIDDEN) return parts.size() == 3;
  if (component.IsFixedSum()) {
    if (parts.size() < 4 || !ParseMoney(parts[3], component.creation_amount)) return false;
    component.redemption_amount = component.creation_amount;
    return parts.size() < 5 || ParseMoney(parts[4], component.redemption_amount);
  }
  if (parts.size() > 3 && !ParsePart(parts[3], component.creation_premium)) return false;
  return parts.size() < 5 || ParsePart(parts[4], component.redemption_discount);
}

bool ParseWordOf(Etf& etf, std::string_view name, std::string_view value) {
  if (name == "unit") return ParseQuantity(value, etf.unit);
  if (name == "estimate") return ParseMoney(value, etf.estimate);
  if (name == "max_cash") return ParsePart(value, etf.max_cash_ratio);
  if (name == "creation") return ParseFlag(value, etf.creation);
  if (name == "redemption") return ParseFlag(value, etf.redemption);
  if (name == "max_order") return ParseQuantity(value, etf.largest_order);
  if (name == "max_day") return ParseQuantity(value, etf.largest_day);
  return false;
}

bool ParseEtf(std::string_view text, Etf& etf) {
  bool first = true;
  for (const std::string_view word : Split(text, ' ')) {
    if (word.empty()) continue;
    const size_t equals = word.find('=');
    if (first) {
      if (!ParseSymbol(word, etf.symbol)) return false;
    } else if (equals != std::string_view::npos) {
      if (!ParseWordOf(etf, word.substr(0, equals), word.substr(equals + 1))) return false;
    } else if (!ParseComponent(word, etf.components.emplace_back())) {
      return false;
    }
    first = false;
  }
  return etf.unit > 0;
}

}  // namespace

bool ParseEtfs(std::string_view text, std::vector<Etf>& etfs) {
  std::vector<Etf> parsed;
  for (const std::string_view part : Split(text, ';')) {
    if (!part.empty() && !ParseEtf(part, parsed.emplace_back())) return false;
  }
  etfs = std::move(parsed);
  return true;
}

}  // namespace xtp::sim
