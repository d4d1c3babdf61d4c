// What an SDK is handed of a call's frame lies whole inside the frame, whatever stands in it.
#include "addon/frame.h"

#include <cstring>
#include <memory>
#include <string>

#include "addon/generated/calls.h"
#include "test/check.h"

using xtp::addon::Frame;

namespace {

constexpr uint32_t kAt = Frame::kArgs, kCountAt = kAt + 8;

/// On the heap and no larger than it says: AddressSanitizer sees what is read behind its end.
struct Bytes {
  explicit Bytes(uint32_t size) : size(size), bytes(new std::byte[size]()) {}

  template <typename T>
  void Put(uint32_t at, T value) {
    std::memcpy(bytes.get() + at, &value, sizeof value);
  }
  void PutText(uint32_t at, const std::string& text) { std::memcpy(bytes.get() + at, text.data(), text.size()); }
  Frame frame() const { return {bytes.get(), size}; }
  void* At(uint32_t at) const { return bytes.get() + at; }

  uint32_t size;
  std::unique_ptr<std::byte[]> bytes;
};

constexpr uint32_t kSize = 1024;

}  // namespace

TEST("frame: shouldHandOverAStructOnlyIfAllOfItIsInside") {
  Bytes bytes(kSize);
  constexpr uint32_t kLast = kSize - sizeof(XTPOrderInsertInfo);
  static_assert(kLast % alignof(XTPOrderInsertInfo) == 0);
  bytes.Put(kAt, kLast);
  CHECK(bytes.frame().Pointer<XTPOrderInsertInfo>(kAt) == bytes.At(kLast));
  for (const uint32_t outside : {kLast + 8, kSize - 8, kSize, kSize + 8, 0xFFFFFFF8u}) {
    bytes.Put(kAt, outside);
    CHECK(bytes.frame().Pointer<XTPOrderInsertInfo>(kAt) == nullptr);
  }
  bytes.Put(kAt, 0u);
  CHECK(bytes.frame().Pointer<XTPOrderInsertInfo>(kAt) == nullptr);
}

TEST("frame: shouldHandOverNoStructThatIsNotAligned") {
  Bytes bytes(kSize);
  bytes.Put(kAt, 513u);
  CHECK(bytes.frame().Pointer<XTPOrderInsertInfo>(kAt) == nullptr);
}

TEST("frame: shouldHandOverATextOnlyIfItEndsInside") {
  Bytes bytes(kSize);
  bytes.Put(kAt, kSize - 4);
  bytes.PutText(kSize - 4, std::string("abc\0", 4));
  CHECK_EQ(std::string(bytes.frame().Text(kAt)), std::string("abc"));
  bytes.PutText(kSize - 4, "abcd");
  CHECK(bytes.frame().Text(kAt) == nullptr);
  for (const uint32_t outside : {kSize, 0xFFFFFFFFu}) {
    bytes.Put(kAt, outside);
    CHECK(bytes.frame().Text(kAt) == nullptr);
  }
}

TEST("frame: shouldHandOverTickersOnlyIfAllOfThemEndInside") {
  Bytes bytes(kSize);
  bytes.Put(kAt, kSize - 6);
  bytes.Put(kCountAt, 2);
  bytes.PutText(kSize - 6, std::string("ab\0cd\0", 6));
  const auto tickers = bytes.frame().Tickers(kAt, kCountAt);
  CHECK_EQ(tickers.size(), 2u);
  CHECK_EQ(std::string(tickers.data()[0]) + tickers.data()[1], std::string("abcd"));
  for (const int32_t count : {3, 0x7FFFFFFF, -1}) {
    bytes.Put(kCountAt, count);
    CHECK_EQ(bytes.frame().Tickers(kAt, kCountAt).size(), 0u);
  }
  bytes.Put(kCountAt, 2);
  bytes.PutText(kSize - 1, "x");  // the second does not end
  CHECK_EQ(bytes.frame().Tickers(kAt, kCountAt).size(), 0u);
}

TEST("frame: shouldTakeTheOffsetZeroForNoArray") {
  Bytes bytes(kSize);
  bytes.Put(kCountAt, 1);
  CHECK_EQ(bytes.frame().Tickers(kAt, kCountAt).size(), 0u);
  CHECK_EQ(bytes.frame().Numbers(kAt, kCountAt).size(), 0u);
}

TEST("frame: shouldHandOverNumbersOnlyIfAllOfThemAreInside") {
  Bytes bytes(kSize);
  bytes.Put(kAt, kSize - 8);
  bytes.Put(kCountAt, 2);
  bytes.Put(kSize - 8, 7);
  bytes.Put(kSize - 4, 9);
  const auto numbers = bytes.frame().Numbers(kAt, kCountAt);
  CHECK_EQ(numbers.size(), 2u);
  CHECK_EQ(numbers.data()[1], 9);
  for (const int32_t count : {3, 0x40000000, 0x7FFFFFFF, -1}) {
    bytes.Put(kCountAt, count);
    CHECK_EQ(bytes.frame().Numbers(kAt, kCountAt).size(), 0u);
  }
}

TEST("frame: shouldTakeEveryByteButZeroForTrue") {
  Bytes bytes(kSize);
  CHECK_EQ(bytes.frame().Value<bool>(kAt), false);
  for (const uint8_t byte : {1, 2, 255}) {
    bytes.Put(kAt, byte);
    CHECK_EQ(bytes.frame().Value<bool>(kAt), true);
  }
}

TEST("frame: shouldKnowCodesThatHaveNoName") {
  constexpr XTP_EXCHANGE_TYPE kUnknown{0xFFFFFFFF};  // compiles only where every code is a value of the type
  CHECK_EQ(static_cast<int32_t>(kUnknown), -1);
}

static_assert(Frame::kArgs < xtp::addon::kFixedFrameBytes && kSize > Frame::kArgs + 16);
