#pragma once
#include <cstdint>

#include "abi/generated/api.h"
#include "test/feed_writer.h"

namespace xtp::test {

/// Random numbers of a storm: the same for the same seed.
struct Dice {
  explicit Dice(uint64_t seed) : state(seed * 0x9E3779B97F4A7C15u + 1) {}
  /// 0 to n - 1.
  int64_t operator()(int64_t n) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return static_cast<int64_t>((state >> 33) % static_cast<uint64_t>(n));
  }
  bool OneIn(int64_t n) { return (*this)(n) == 0; }
  uint64_t state;
};

struct StormStock {
  const char* ticker;
  XTP_EXCHANGE_TYPE exchange;
  XTP_MARKET_TYPE market;
  int64_t opening;  // in cents
};

constexpr StormStock kStormStocks[] = {{"600001", XTP_EXCHANGE_SH, XTP_MKT_SH_A, 1000},
                                       {"600002", XTP_EXCHANGE_SH, XTP_MKT_SH_A, 2500},
                                       {"000001", XTP_EXCHANGE_SZ, XTP_MKT_SZ_A, 1200}};

/// A few random minutes of a market of three stocks, as a feed file.
class StormDay {
 public:
  explicit StormDay(Dice& dice);

  const char* path() const { return path_; }
  /// Times of the day, HHMMSSsss.
  int32_t begin() const { return begin_; }
  int32_t end() const { return end_; }
  /// When an order can be cancelled, and nothing that lasted a while still lasts.
  int32_t calm() const { return calm_; }

 private:
  FeedWriter writer_;
  const char* path_ = nullptr;
  int32_t begin_ = 0;
  int32_t end_ = 0;
  int32_t calm_ = 0;
};

/// So many milliseconds later; times are HHMMSSsss.
int32_t Later(int32_t time, int32_t ms);

}  // namespace xtp::test
