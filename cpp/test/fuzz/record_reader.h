#pragma once
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "abi/generated/api.h"
#include "core/record.h"
#include "test/fuzz/input.h"
#include "test/fuzz/require.h"

namespace xtp::fuzz {

/// Reads a callback's record as lib/xtp/view.ts does and compares it with what was fired. No byte may be read as two things.
class RecordReader {
 public:
  explicit RecordReader(const std::byte* record) : record_(record), end_(sizeof(core::RecordHeader)) {
    std::memcpy(&header_, record, sizeof header_);
  }

  template <typename T>
  void Struct(uint32_t at, const T* fired) {
    const std::byte* bytes = Take(at, sizeof(T));
    if (fired) {
      REQUIRE(std::memcmp(bytes, fired, sizeof(T)) == 0);
    } else {
      REQUIRE(std::all_of(bytes, bytes + sizeof(T), [](std::byte b) { return b == std::byte{0}; }));
      flags_ |= core::kNullStruct;
    }
  }

  template <typename T>
  void Value(uint32_t at, const T& fired) {
    std::byte expected[8] = {};
    std::memcpy(expected, &fired, sizeof(T));
    REQUIRE(std::memcmp(Take(at, 8), expected, 8) == 0);
  }

  /// The count that a reader will believe.
  int32_t Count(uint32_t at, const Queue& fired) {
    Value(at, fired.readable());
    int32_t count;
    std::memcpy(&count, record_ + at, sizeof count);
    return count;
  }

  void RequestId(int32_t fired) { request_id_ = fired; }

  void IsLast(bool fired) {
    if (fired) flags_ |= core::kIsLast;
  }

  void Error(uint32_t at, const XTPRI* fired) {
    if (!fired || fired->error_id == 0) return;
    flags_ |= core::kHasError;
    REQUIRE(std::memcmp(Take(at, sizeof(XTPRI)), fired, sizeof(XTPRI)) == 0);
  }

  /// By the flag in the record, as a reader must do.
  void StartVarying(uint32_t fixed_end) {
    varying_ = fixed_end + ((header_.flags & core::kHasError) ? sizeof(XTPRI) : 0);
    end_ = std::max(end_, varying_);
  }

  void Numbers(const Queue& fired, int32_t count) {
    REQUIRE(count >= 0 && count == fired.readable());
    if (count == 0) return;
    const auto bytes = static_cast<uint32_t>(count * sizeof(int64_t));
    REQUIRE(std::memcmp(Take(varying_, bytes), fired.data(), bytes) == 0);
    varying_ += bytes;
  }

  void LongText(const Text& fired) {
    uint32_t length;
    std::memcpy(&length, Take(varying_, sizeof length), sizeof length);
    REQUIRE(length == fired.length());
    if (length != 0) REQUIRE(std::memcmp(Take(varying_ + 4, length), fired.data(), length) == 0);
    varying_ += (4 + length + 7) & ~7u;
    end_ = std::max(end_, varying_);
  }

  /// Nothing more is in the record than what was read.
  void Finish() const {
    REQUIRE(header_.flags == flags_);
    REQUIRE(header_.request_id == request_id_);
    REQUIRE(header_.zero == 0);
    REQUIRE(header_.size == core::RoundToUnit(end_));
  }

 private:
  const std::byte* Take(uint32_t at, uint32_t bytes) {
    REQUIRE(at <= header_.size && bytes <= header_.size - at);
    REQUIRE(at >= sizeof header_);
    for (const Piece& piece : read_) REQUIRE(at + bytes <= piece.at || piece.at + piece.bytes <= at);
    read_.push_back({at, bytes});
    end_ = std::max(end_, at + bytes);
    return record_ + at;
  }

  struct Piece {
    uint32_t at, bytes;
  };

  const std::byte* record_;
  core::RecordHeader header_;
  std::vector<Piece> read_;
  uint32_t end_;
  uint32_t varying_ = 0;
  uint16_t flags_ = 0;
  int32_t request_id_ = 0;
};

}  // namespace xtp::fuzz
