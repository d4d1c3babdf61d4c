#pragma once
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <type_traits>
#include <vector>

#include "abi/generated/api.h"
#include "core/order_gate.h"

namespace xtp::addon {

/// Which result of a call means that it failed.
enum class Fails { kNever, kNonZero, kZero };

/// What stopped a call before the SDK (lib/xtp/hard-limit.ts); stands where a text result would.
struct StoppedCall {
  uint32_t stopped;  // 0: nothing did, the SDK failed
  core::Limit limit;
  double allowed;
  double value;
};

/// The bytes of one call: JavaScript wrote the arguments, native code writes the result. Offsets come from the generator.
///
///   0        8                136          392
///   | result | XTPRI if failed | text result | arguments, 8 bytes each | structs | texts and arrays
///
/// The text's place also says what stopped a call that was not made.
///
/// What a method takes by pointer has the offset of its bytes in its argument's place; 0 stands for NULL. What does not lie whole inside
/// the frame is NULL too, and an array then empty: only our own JavaScript writes frames, but a mistake in it shall not make the SDK read
/// what stands behind one. Who makes a frame sees to it that every argument has its place (kFixedFrameBytes).
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
    if constexpr (std::is_same_v<T, bool>) {
      return bytes_[at] != std::byte{0};  // a bool of any other byte than 0 and 1 is undefined
    } else {
      T value;
      std::memcpy(&value, bytes_ + at, sizeof value);
      return value;
    }
  }

  template <typename T>
  T* Pointer(uint32_t at) const {
    const auto offset = Value<uint32_t>(at);
    const bool whole = offset != 0 && offset % alignof(T) == 0 && offset + uint64_t{sizeof(T)} <= size_;
    return whole ? reinterpret_cast<T*>(bytes_ + offset) : nullptr;
  }

  char* Text(uint32_t at) const {
    const auto offset = Value<uint32_t>(at);
    return offset != 0 && TextBytes(offset) != 0 ? reinterpret_cast<char*>(bytes_ + offset) : nullptr;
  }

  /// Tickers stand one after another, each with its NUL.
  std::vector<char*> Tickers(uint32_t at, uint32_t count_at) const {
    std::vector<char*> tickers;
    uint32_t offset = Value<uint32_t>(at);
    const auto count = offset == 0 ? 0 : Value<int32_t>(count_at);
    for (int32_t i = 0; i < count; i++) {
      const uint32_t bytes = TextBytes(offset);
      if (bytes == 0) return {};
      tickers.push_back(reinterpret_cast<char*>(bytes_ + offset));
      offset += bytes;
    }
    return tickers;
  }

  std::vector<int32_t> Numbers(uint32_t at, uint32_t count_at) const {
    const auto offset = Value<uint32_t>(at);
    const auto count = Value<int32_t>(count_at);
    if (offset == 0 || count <= 0 || offset + uint64_t{sizeof(int32_t)} * static_cast<uint32_t>(count) > size_) return {};
    std::vector<int32_t> numbers(static_cast<size_t>(count));
    std::memcpy(numbers.data(), bytes_ + offset, numbers.size() * sizeof(int32_t));
    return numbers;
  }

  template <typename T, typename Api>
  void Return(T result, Fails fails, Api& api) {
    uint64_t word = 0;
    std::memcpy(&word, &result, sizeof result);
    std::memcpy(bytes_ + kResult, &word, sizeof word);
    const bool failed = (fails == Fails::kNonZero && word != 0) || (fails == Fails::kZero && word == 0);
    if (!failed) return;
    std::memset(bytes_ + kText, 0, sizeof StoppedCall::stopped);
    // At once and on this thread: the SDK keeps the last error per thread, but hands it over in one buffer of the api.
    std::lock_guard<std::mutex> lock(LastErrorMutex());
    if (const XTPRI* error = api.GetApiLastError()) {
      std::memcpy(bytes_ + kError, error, sizeof *error);
    } else {
      ForgetError();
    }
  }

  /// The call is not made: it fails without an error of the SDK's.
  void Stop(const core::Stop& stop, Fails fails) {
    const uint64_t word = fails == Fails::kNonZero ? ~uint64_t{0} : 0;
    const StoppedCall stopped{1, stop.limit, stop.allowed, stop.value};
    std::memcpy(bytes_ + kResult, &word, sizeof word);
    std::memcpy(bytes_ + kText, &stopped, sizeof stopped);
  }

  /// The error of an earlier call may still stand here.
  void ForgetError() { std::memset(bytes_ + kError, 0, sizeof(XTPRI)); }

  void ReturnText(const char* text) {
    auto* out = reinterpret_cast<char*>(bytes_ + kText);
    std::memset(out, 0, kTextBytes);
    if (text) std::strncpy(out, text, kTextBytes - 1);
  }

 private:
  /// With its NUL; 0 if it does not end inside the frame.
  uint32_t TextBytes(uint32_t offset) const {
    if (offset >= size_) return 0;
    const auto* nul = static_cast<const std::byte*>(std::memchr(bytes_ + offset, 0, size_ - offset));
    return nul ? static_cast<uint32_t>(nul + 1 - (bytes_ + offset)) : 0;
  }

  static std::mutex& LastErrorMutex() {
    static std::mutex mutex;
    return mutex;
  }

  std::byte* bytes_;
  uint32_t size_;
};

}  // namespace xtp::addon
