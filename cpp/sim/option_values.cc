#include "sim/option_values.h"

#include <limits>

namespace xtp::sim {

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

std::vector<std::string_view> Split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (bool more = !Trim(text).empty(); more;) {
    const size_t end = text.find(separator);
    parts.push_back(Trim(text.substr(0, end)));
    more = end != std::string_view::npos;
    if (more) text.remove_prefix(end + 1);
  }
  return parts;
}

bool ParseFlag(std::string_view text, bool& value) {
  if (text != "0" && text != "1") return false;
  value = text == "1";
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

}  // namespace xtp::sim
