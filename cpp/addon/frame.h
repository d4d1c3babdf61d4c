#pragma once
#include <cstdint>
#include <cstring>
#include <mutex>
#include <vector>

#include "abi/generated/api.h"

namespace xtp::addon {

/// Which result of a call means that it failed.
enum class Fails { kNever, kNonZero, kZero };

/// The bytes of one call: JavaScript wrote the arguments, native code writes the result. Offsets come from the generator.
///
///   0        8                136          392
///   | result | XTPRI if failed | text result | arguments, 8 bytes each | structs | texts and arrays
///
/// What a method takes by pointer has the offset of its bytes in its argument's place; 0 stands for NULL.
class Frame {
 public:
  static constexpr uint32_t kResult = 0;
  static constexpr uint32_t kError = 8;
  static constexpr uint32_t kText = kError + sizeof(XTPRI);
  static constexpr uint32_t kTextBytes = 256;
  static constexpr uint32_t kArgs = kText + kTextBytes;
  static_assert(kArgs == 392);

  Frame(std::byte* bytes, uint32_t size) : bytes_(bytes), size_(size) {}

  template <typename T>
  T Value(uint32_t at) const {
    T value;
    std::memcpy(&value, bytes_ + at, sizeof value);
    return value;
  }

  template <typename T>
  T* Pointer(uint32_t at) const {
    const auto offset = Value<uint32_t>(at);
    return offset == 0 || offset >= size_ ? nullptr : reinterpret_cast<T*>(bytes_ + offset);
  }

  /// Tickers stand one after another, each with its NUL.
  std::vector<char*> Tickers(uint32_t at, uint32_t count_at) const {
    std::vector<char*> tickers;
    char* ticker = Pointer<char>(at);
    const auto count = Value<int32_t>(count_at);
    for (int32_t i = 0; ticker && i < count; i++) {
      tickers.push_back(ticker);
      ticker += std::strlen(ticker) + 1;
    }
    return tickers;
  }

  template <typename T, typename Api>
  void Return(T result, Fails fails, Api& api) {
    uint64_t word = 0;
    std::memcpy(&word, &result, sizeof result);
    std::memcpy(bytes_ + kResult, &word, sizeof word);
    const bool failed = (fails == Fails::kNonZero && word != 0) || (fails == Fails::kZero && word == 0);
    if (!failed) return;
    // At once and on this thread: the SDK keeps the last error per thread, but hands it over in one buffer of the api.
    std::lock_guard<std::mutex> lock(LastErrorMutex());
    if (const XTPRI* error = api.GetApiLastError()) {
      std::memcpy(bytes_ + kError, error, sizeof *error);
    } else {
      ForgetError();
    }
  }

  /// The error of an earlier call may still stand here.
  void ForgetError() { std::memset(bytes_ + kError, 0, sizeof(XTPRI)); }

  void ReturnText(const char* text) {
    auto* out = reinterpret_cast<char*>(bytes_ + kText);
    std::memset(out, 0, kTextBytes);
    if (text) std::strncpy(out, text, kTextBytes - 1);
  }

 private:
  static std::mutex& LastErrorMutex() {
    static std::mutex mutex;
    return mutex;
  }

  std::byte* bytes_;
  uint32_t size_;
};

}  // namespace xtp::addon
