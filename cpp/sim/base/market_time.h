#pragma once
#include <cstdint>

namespace xtp::sim {

/// XTP writes a moment as YYYYMMDDHHMMSSsss in Asia/Shanghai (UTC+8 all year); inside, it is milliseconds since 1970 UTC.

int64_t ToXtpTime(int64_t ms);
int64_t FromXtpTime(int64_t xtp_time);
bool IsXtpTime(int64_t xtp_time);

constexpr uint32_t DayOf(int64_t xtp_time) { return static_cast<uint32_t>(xtp_time / 1'000'000'000); }
/// HHMMSSsss.
constexpr int32_t TimeOfDay(int64_t xtp_time) { return static_cast<int32_t>(xtp_time % 1'000'000'000); }
constexpr int64_t AtTime(uint32_t day, int32_t time_of_day) { return int64_t{day} * 1'000'000'000 + time_of_day; }

}  // namespace xtp::sim
