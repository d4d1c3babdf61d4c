#include "sim/base/market_time.h"

namespace xtp::sim {

namespace {

constexpr int64_t kDayMs = 24 * 3600 * 1000;
constexpr int64_t kShanghaiMs = 8 * 3600 * 1000;

struct Date {
  int64_t year;
  int64_t month;
  int64_t day;
};

// Both directions count in eras of 400 years that begin on 1 March, so that the leap day is the last of a year.

int64_t DaysFrom(const Date& date) {
  const int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  const int64_t era = (year >= 0 ? year : year - 399) / 400;
  const int64_t year_of_era = year - era * 400;
  const int64_t day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

Date DateFrom(int64_t days) {
  days += 719468;
  const int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const int64_t day_of_era = days - era * 146097;
  const int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const int64_t month = shifted_month < 10 ? shifted_month + 3 : shifted_month - 9;
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day_of_year - (153 * shifted_month + 2) / 5 + 1};
}

}  // namespace

int64_t ToXtpTime(int64_t ms) {
  const int64_t local = ms + kShanghaiMs;
  int64_t days = local / kDayMs;
  int64_t rest = local % kDayMs;
  if (rest < 0) {
    rest += kDayMs;
    days--;
  }
  const Date date = DateFrom(days);
  const int64_t hour = rest / 3600000;
  const int64_t minute = rest / 60000 % 60;
  const int64_t second = rest / 1000 % 60;
  return (((date.year * 100 + date.month) * 100 + date.day) * 100 + hour) * 10000000 + minute * 100000 + second * 1000 + rest % 1000;
}

int64_t FromXtpTime(int64_t xtp_time) {
  const int64_t day = xtp_time / 1'000'000'000;
  const int64_t time = xtp_time % 1'000'000'000;
  const int64_t days = DaysFrom({day / 10000, day / 100 % 100, day % 100});
  return days * kDayMs + time / 10000000 * 3600000 + time / 100000 % 100 * 60000 + time % 100000 - kShanghaiMs;
}

bool IsXtpTime(int64_t xtp_time) {
  return xtp_time >= 19700102000000000 && xtp_time <= 99991231235959999 && ToXtpTime(FromXtpTime(xtp_time)) == xtp_time;
}

}  // namespace xtp::sim
