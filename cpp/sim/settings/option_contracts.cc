#include "sim/settings/option_contracts.h"

#include "sim/base/market_time.h"
#include "sim/settings/option_values.h"

namespace xtp::sim {

namespace {

bool ParsePrice(std::string_view text, Money& price) { return ParseMoney(text, price) && price <= kLargestOptionPrice; }

bool ParseDay(std::string_view text, uint32_t& day) {
  int64_t number = 0;
  if (!ParseInteger(text, number) || text.size() != 8) return false;
  day = static_cast<uint32_t>(number);
  return IsXtpTime(AtTime(day, 0));
}

bool ParseContract(std::string_view text, OptionContract& contract) {
  const std::vector<std::string_view> parts = Split(text, ':');
  if (parts.size() < 5 || parts.size() > 7) return false;
  constexpr std::string_view kTypes[] = {"put", "call"};
  const bool known = ParseSymbol(parts[0], contract.symbol) && ParseSymbol(parts[1], contract.underlying) &&
                     ParseWord(parts[2], kTypes, contract.call) && ParsePrice(parts[3], contract.strike) && contract.strike > 0 &&
                     ParseDay(parts[4], contract.expiry);
  if (!known) return false;
  if (parts.size() > 5 && (!ParseInteger(parts[5], contract.unit) || contract.unit == 0 || contract.unit > kLargestOptionUnit))
    return false;
  return parts.size() < 7 || ParsePrice(parts[6], contract.settlement.emplace());
}

}  // namespace

bool ParseContracts(std::string_view text, std::vector<OptionContract>& contracts) {
  std::vector<OptionContract> parsed;
  for (const std::string_view part : Split(text)) {
    if (!ParseContract(part, parsed.emplace_back())) return false;
  }
  contracts = std::move(parsed);
  return true;
}

}  // namespace xtp::sim
