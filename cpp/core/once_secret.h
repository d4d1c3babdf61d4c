#pragma once
#include <array>
#include <cstddef>
#include <mutex>
#include <string>

namespace xtp::core {

/// A secret that is told once: 32 bytes of the operating system's random source, as 64 hexadecimal digits.
class OnceSecret {
 public:
  /// Empty: it was told before. Throws std::runtime_error when the operating system gives no random bytes.
  std::string Tell();

  /// Takes as long for any text. False until it was told.
  bool Is(const std::string& text) const;

 private:
  static constexpr size_t kDigits = 64;

  mutable std::mutex mutex_;
  std::array<char, kDigits> digits_{};
  bool told_ = false;
};

}  // namespace xtp::core
