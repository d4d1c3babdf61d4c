#pragma once
#include <fuzzer/FuzzedDataProvider.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <random>
#include <string>
#include <type_traits>

#include "abi/generated/api.h"
#include "spi/record_writer.h"

namespace xtp::fuzz {

/// An SDK's array of numbers and the count it comes with, which need not fit together. Only as much is allocated as may be read.
class Queue {
 public:
  Queue(bool null, int32_t count) : count_(count), readable_(null || count <= 0 ? 0 : std::min(count, spi::kMaxQueue)) {
    if (!null) numbers_ = std::make_unique<int64_t[]>(readable_);
  }
  int64_t* data() const { return numbers_.get(); }
  int32_t count() const { return count_; }
  /// What a record may hold of it.
  int32_t readable() const { return readable_; }

 private:
  int32_t count_, readable_;
  std::unique_ptr<int64_t[]> numbers_;
};

/// An SDK's text or NULL. A text that is longer than what may be read is allocated up to there, without its NUL.
class Text {
 public:
  Text() = default;
  explicit Text(const std::string& text) : length_(std::min<size_t>(text.size(), spi::kMaxText)) {
    bytes_ = std::make_unique<char[]>(text.size() < spi::kMaxText ? length_ + 1 : length_);
    std::memcpy(bytes_.get(), text.data(), length_);
  }
  char* data() const { return bytes_.get(); }
  size_t length() const { return length_; }

 private:
  size_t length_ = 0;
  std::unique_ptr<char[]> bytes_;
};

/// What a fuzz input says, drawn piece by piece. Everything that is handed to the code under test has memory of exactly its own size,
/// so that AddressSanitizer sees a byte read too many.
class Input {
 public:
  Input(const uint8_t* data, size_t size) : data_(data, size) {}

  bool empty() { return data_.remaining_bytes() == 0; }
  /// 0 to `end` - 1
  uint32_t Below(uint32_t end) { return data_.ConsumeIntegralInRange<uint32_t>(0, end - 1); }
  bool Once(uint32_t in) { return Below(in) == in - 1; }

  template <typename T>
  T Any() {
    if constexpr (std::is_same_v<T, bool>) {
      return data_.ConsumeBool();
    } else {
      T value{};
      data_.ConsumeData(&value, sizeof value);
      return value;
    }
  }

  /// From the input, or drawn from a seed in it: a short input fills a large struct too.
  void Fill(void* to, size_t size) {
    switch (Below(4)) {
      case 0:
        std::memset(to, data_.ConsumeIntegral<uint8_t>(), size);
        break;
      case 1:  // something of the input stays for what follows
        std::memset(to, 0, size);
        data_.ConsumeData(to, std::min(size, data_.remaining_bytes() / 2));
        break;
      default: {
        std::minstd_rand random(data_.ConsumeIntegral<uint32_t>());
        for (size_t i = 0; i < size; i++) static_cast<uint8_t*>(to)[i] = static_cast<uint8_t>(random() >> 8);
      }
    }
  }

  template <typename T>
  std::unique_ptr<T> Struct() {
    if (Once(8)) return nullptr;
    auto value = std::make_unique<T>();
    Fill(value.get(), sizeof(T));
    return value;
  }

  /// An error often comes with the id 0, which says that there is none.
  std::unique_ptr<XTPRI> Error() {
    auto error = Struct<XTPRI>();
    if (error && data_.ConsumeBool()) error->error_id = 0;
    return error;
  }

  Queue DrawQueue() {
    static constexpr int32_t kCounts[] = {0, 1, -1, 49, 50, 51, INT32_MAX, INT32_MIN};
    const int32_t count = Once(4) ? kCounts[Below(8)] : Once(4) ? Any<int32_t>() : static_cast<int32_t>(Below(60));
    Queue queue(Once(8), count);
    if (queue.data()) Fill(queue.data(), queue.readable() * sizeof(int64_t));
    return queue;
  }

  /// Without a NUL inside.
  std::string Characters() {
    std::string text;
    if (Once(32)) {  // larger than any ring takes, around the bound too
      text.assign(Once(4) ? spi::kMaxText + Below(3) - 1 : Below(64 * 1024), 'x');
    } else if (Once(4)) {
      text.resize(Below(2000));
      Fill(text.data(), text.size());
    } else if (Once(4)) {  // fills its eight bytes, often its record too: a byte written too many is one of somebody else
      text.assign(4 + 8 * Below(16), 'y');
    } else {
      text = data_.ConsumeRandomLengthString(64);
    }
    std::replace(text.begin(), text.end(), '\0', '0');
    return text;
  }

  Text DrawText() { return Once(8) ? Text() : Text(Characters()); }

 private:
  FuzzedDataProvider data_;
};

}  // namespace xtp::fuzz
