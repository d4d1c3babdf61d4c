#pragma once
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <vector>

namespace xtp::sdk_double {

/// One argument of a call or a callback as bytes; nothing stands for NULL.
///
/// A value is 8 bytes, the rest zero. A struct and an array of numbers are what the pointer points at. A text is its bytes with the NUL, an
/// array of tickers is its texts, one behind the other.
using Argument = std::optional<std::vector<std::byte>>;
using Arguments = std::vector<Argument>;

inline Argument Bytes(const void* from, size_t size) {
  if (!from) return std::nullopt;
  const auto* bytes = static_cast<const std::byte*>(from);
  return std::vector<std::byte>(bytes, bytes + size);
}

template <typename T>
Argument Value(T value) {
  std::byte word[8] = {};
  static_assert(sizeof value <= sizeof word);
  std::memcpy(word, &value, sizeof value);
  return Bytes(word, sizeof word);
}

template <typename T>
Argument Struct(const T* from) {
  return Bytes(from, sizeof(T));
}

inline Argument Text(const char* from) { return Bytes(from, from ? std::strlen(from) + 1 : 0); }

inline Argument Numbers(const int32_t* from, int32_t count) { return Bytes(from, count * sizeof(int32_t)); }

inline Argument Tickers(char** from, int count) {
  if (!from) return std::nullopt;
  std::vector<std::byte> bytes;
  for (int i = 0; i < count; i++) {
    const auto* ticker = reinterpret_cast<const std::byte*>(from[i]);
    bytes.insert(bytes.end(), ticker, ticker + std::strlen(from[i]) + 1);
  }
  return bytes;
}

/// The pointer itself: only whether it is NULL can be compared.
template <typename Spi>
Argument Sink(const Spi* spi) {
  return spi ? Value(reinterpret_cast<uintptr_t>(spi)) : std::nullopt;
}

/// Where an argument of at least `size` bytes stands; NULL if it is none. A test that gives fewer is wrong.
inline void* PointerTo(Arguments& arguments, size_t i, size_t size) {
  Argument& argument = arguments.at(i);
  if (!argument) return nullptr;
  if (argument->size() < size) std::abort();
  return argument->data();
}

template <typename T>
T ValueOf(Arguments& arguments, size_t i) {
  T value{};
  if (const void* from = PointerTo(arguments, i, sizeof value)) std::memcpy(&value, from, sizeof value);
  return value;
}

template <typename T>
T* StructOf(Arguments& arguments, size_t i) {
  return static_cast<T*>(PointerTo(arguments, i, sizeof(T)));
}

template <typename T>
T* ArrayOf(Arguments& arguments, size_t i) {
  return static_cast<T*>(PointerTo(arguments, i, 0));
}

}  // namespace xtp::sdk_double
