#pragma once
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "abi/generated/api.h"
#include "test/fuzz/require.h"

namespace xtp::fuzz {

/// An argument by its bytes; nothing for NULL.
using Value = std::optional<std::string>;

template <typename T>
Value BytesOf(const T& value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

/// What one call brought, and what it shall answer. Everything that an SDK may read is read.
class Recorder {
 public:
  static constexpr uint32_t kNoCall = 0xFFFFFFFF;

  void Start(uint32_t slot) {
    REQUIRE(slot_ == kNoCall);
    slot_ = slot;
  }
  template <typename T>
  void Scalar(T value) {
    args_.push_back(BytesOf(value));
  }
  template <typename T>
  void Struct(const T* value) {
    REQUIRE(reinterpret_cast<uintptr_t>(value) % alignof(T) == 0);
    args_.push_back(value ? Value(std::string(reinterpret_cast<const char*>(value), sizeof *value)) : std::nullopt);
  }
  void Text(const char* text) { args_.push_back(text ? Value(text) : std::nullopt); }
  void Tickers(char** tickers, int32_t count) {
    std::string all;
    for (int32_t i = 0; i < count; i++) all += std::string(tickers[i]) + '\0';
    args_.push_back(all);
  }
  void Numbers(const int32_t* numbers, int32_t count) {
    std::string all;
    for (int32_t i = 0; i < count; i++) all += *BytesOf(numbers[i]);
    args_.push_back(all);
  }

  template <typename T>
  T ResultOf() const {
    T value;
    static_assert(sizeof value <= sizeof result);
    if constexpr (std::is_same_v<T, bool>) {
      value = (result & 1) != 0;
    } else {
      std::memcpy(&value, &result, sizeof value);
    }
    result_bytes_ = *BytesOf(value);
    return value;
  }
  const char* ResultText() const { return text ? text->c_str() : nullptr; }
  XTPRI* LastError() { return has_error ? &error : nullptr; }

  uint32_t slot() const { return slot_; }
  const std::vector<Value>& args() const { return args_; }
  /// Of the number that was answered.
  const std::string& result_bytes() const { return result_bytes_; }

  uint64_t result = 0;
  std::optional<std::string> text;
  bool has_error = false;
  XTPRI error{};

 private:
  uint32_t slot_ = kNoCall;
  std::vector<Value> args_;
  mutable std::string result_bytes_;
};

}  // namespace xtp::fuzz
