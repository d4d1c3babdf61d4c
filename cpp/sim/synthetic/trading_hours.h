#pragma once
#include <cstdint>

namespace xtp::sim::synthetic {

// Times of the day are milliseconds since midnight here.

constexpr int64_t kSecond = 1000;
constexpr int64_t kMinute = 60 * kSecond;
constexpr int64_t TimeAt(int64_t hour, int64_t minute) { return (hour * 60 + minute) * kMinute; }

constexpr int64_t kCallBegins = TimeAt(9, 15);
constexpr int64_t kLastCancel = TimeAt(9, 20);
constexpr int64_t kOpening = TimeAt(9, 25);
constexpr int64_t kMorning = TimeAt(9, 30);
constexpr int64_t kLunch = TimeAt(11, 30);
constexpr int64_t kAfternoon = TimeAt(13, 0);
constexpr int64_t kClosingCall = TimeAt(14, 57);
constexpr int64_t kClose = TimeAt(15, 0);

/// Minutes of continuous trading so far: 0 at 9:30, 237 at 14:57.
constexpr int64_t MinuteOfTrading(int64_t time) {
  return time < kLunch ? (time - kMorning) / kMinute : (time - kAfternoon) / kMinute + 120;
}

constexpr int64_t kTradingMinutes = 237;

/// How busy the market is, about 100 at noon: most at the open, more again towards the close, nothing while no orders are taken.
constexpr int64_t ActivityAt(int64_t time) {
  constexpr int64_t kSlope = 45;  // minutes that the open fades in, and the close comes up
  if (time < kCallBegins || time >= kClose) return 0;
  if (time < kOpening) return 100;
  if (time < kMorning || (time >= kLunch && time < kAfternoon)) return 0;
  if (time >= kClosingCall) return 250;
  const int64_t minute = MinuteOfTrading(time);
  const int64_t opening = minute < kSlope ? kSlope - minute : 0;
  const int64_t closing = minute > kTradingMinutes - kSlope ? minute - (kTradingMinutes - kSlope) : 0;
  return 100 + 220 * opening * opening / (kSlope * kSlope) + 120 * closing * closing / (kSlope * kSlope);
}

/// Over the whole day, in milliseconds.
constexpr int64_t TotalActivity() {
  int64_t total = 0;
  for (int64_t time = kCallBegins; time < kClose; time += kMinute) total += ActivityAt(time) * kMinute;
  return total;
}

/// HHMMSSsss.
constexpr int32_t ClockTime(int64_t time) {
  return static_cast<int32_t>(time / (60 * kMinute) * 10'000'000 + time / kMinute % 60 * 100'000 + time % kMinute);
}

}  // namespace xtp::sim::synthetic
