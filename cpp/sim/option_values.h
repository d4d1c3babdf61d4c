#pragma once
#include <cstdint>
#include <string_view>
#include <vector>

#include "sim/errors.h"

namespace xtp::sim {

// What stands behind a key of the settings. Each gives false, and leaves `value` as it was, for what makes no sense.

std::string_view Trim(std::string_view text);
/// The parts between separators, trimmed; none for an empty text.
std::vector<std::string_view> Split(std::string_view text, char separator = ',');

bool ParseInteger(std::string_view text, int64_t& value);
/// A decimal number as a multiple of 1/`unit`, a power of ten: exact, and independent of the locale.
bool ParseDecimal(std::string_view text, int64_t unit, int64_t& value);
bool ParseFlag(std::string_view text, bool& value);
/// "11000033:trade key invalid"; nothing is no error.
bool ParseRefusal(std::string_view text, XTPRI& refusal);

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
