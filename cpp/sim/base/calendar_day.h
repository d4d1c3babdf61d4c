#pragma once
#include <cstdint>

#include "sim/base/market_time.h"

namespace xtp::sim {

// Days as YYYYMMDD. Weekends are known, holidays are not.

inline int64_t DayNumber(uint32_t day) { return FromXtpTime(AtTime(day, 80000000)) / 86'400'000; }
inline uint32_t DayOfNumber(int64_t number) { return DayOf(ToXtpTime(number * 86'400'000)); }
inline uint32_t AddDays(uint32_t day, int64_t days) { return DayOfNumber(DayNumber(day) + days); }

/// The day itself, or the Monday after it.
inline uint32_t WeekdayFrom(uint32_t day) {
  const int64_t weekday = (DayNumber(day) + 3) % 7;  // 0 is a Monday
  return weekday < 5 ? day : AddDays(day, 7 - weekday);
}

}  // namespace xtp::sim
