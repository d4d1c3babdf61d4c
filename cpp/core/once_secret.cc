#ifdef _WIN32
#define _CRT_RAND_S  // before <cstdlib>: declares rand_s, which asks the operating system
#endif
#include "core/once_secret.h"

#include <cstdint>
#include <cstdlib>
#include <stdexcept>

#ifndef _WIN32
#include <sys/random.h>
#include <unistd.h>
#endif

namespace xtp::core {
namespace {

using Bytes = std::array<uint8_t, 32>;

bool FillRandom(Bytes& bytes) {
#ifdef _WIN32
  for (uint8_t& byte : bytes) {
    unsigned int value;
    if (rand_s(&value) != 0) return false;
    byte = static_cast<uint8_t>(value);
  }
  return true;
#else
  return getentropy(bytes.data(), bytes.size()) == 0;
#endif
}

}  // namespace

std::string OnceSecret::Tell() {
  const std::lock_guard<std::mutex> lock(mutex_);
  if (told_) return {};
  Bytes bytes;
  if (!FillRandom(bytes)) throw std::runtime_error("the operating system gives no random bytes");
  for (size_t i = 0; i < kDigits; i++) digits_[i] = "0123456789abcdef"[bytes[i / 2] >> (i % 2 ? 0 : 4) & 15];
  told_ = true;
  return {digits_.data(), kDigits};
}

bool OnceSecret::Is(const std::string& text) const {
  const std::lock_guard<std::mutex> lock(mutex_);
  unsigned difference = text.size() != kDigits || !told_;
  for (size_t i = 0; i < kDigits; i++) {
    const char given = i < text.size() ? text[i] : '\0';
    difference |= static_cast<unsigned char>(given ^ digits_[i]);
  }
  return difference == 0;
}

}  // namespace xtp::core
