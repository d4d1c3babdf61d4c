#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace xtp::sim {

/// Fills a fixed field: what does not fit is cut off, the rest is zero, and the last byte always is.
template <size_t N>
void SetText(char (&field)[N], std::string_view text) {
  const size_t length = text.size() < N - 1 ? text.size() : N - 1;
  if (length > 0) std::memcpy(field, text.data(), length);  // an empty view may have no data at all
  std::memset(field + length, 0, N - length);
}

/// A number as text of a fixed width.
template <size_t N>
void SetNumber(char (&field)[N], uint64_t number, size_t digits) {
  const std::string text = std::to_string(number);
  SetText(field, text.size() < digits ? std::string(digits - text.size(), '0') + text : text);
}

/// Reads a fixed field, which need not be terminated when it is full.
template <size_t N>
std::string_view GetText(const char (&field)[N]) {
  const void* end = std::memchr(field, 0, N);
  return {field, end ? static_cast<size_t>(static_cast<const char*>(end) - field) : N};
}

}  // namespace xtp::sim
