#include "sim/trading/products/repo_terms.h"

#include "sim/base/calendar_day.h"

namespace xtp::sim {

namespace {

struct RepoRow {
  XTP_EXCHANGE_TYPE exchange;
  std::string_view ticker;
  RepoTerm term;
};

// Fees of a usual contract with a broker: 1/100,000 a day of short terms, less for longer ones.
constexpr RepoRow kRepos[] = {
    {XTP_EXCHANGE_SH, "204001", {1, 100}},   {XTP_EXCHANGE_SH, "204002", {2, 200}},   {XTP_EXCHANGE_SH, "204003", {3, 300}},
    {XTP_EXCHANGE_SH, "204004", {4, 400}},   {XTP_EXCHANGE_SH, "204007", {7, 500}},   {XTP_EXCHANGE_SH, "204014", {14, 1000}},
    {XTP_EXCHANGE_SH, "204028", {28, 2000}}, {XTP_EXCHANGE_SH, "204091", {91, 3000}}, {XTP_EXCHANGE_SH, "204182", {182, 3000}},
    {XTP_EXCHANGE_SZ, "131810", {1, 100}},   {XTP_EXCHANGE_SZ, "131811", {2, 200}},   {XTP_EXCHANGE_SZ, "131800", {3, 300}},
    {XTP_EXCHANGE_SZ, "131809", {4, 400}},   {XTP_EXCHANGE_SZ, "131801", {7, 500}},   {XTP_EXCHANGE_SZ, "131802", {14, 1000}},
    {XTP_EXCHANGE_SZ, "131803", {28, 2000}}, {XTP_EXCHANGE_SZ, "131805", {91, 3000}}, {XTP_EXCHANGE_SZ, "131806", {182, 3000}},
};

Money RoundToFen(Money amount) { return (amount + kFen / 2) / kFen * kFen; }

}  // namespace

std::optional<RepoTerm> RepoTermOf(const Symbol& symbol) {
  for (const RepoRow& row : kRepos) {
    if (row.exchange == symbol.exchange && row.ticker == symbol.ticker) return row.term;
  }
  return std::nullopt;
}

Money RepoFee(const RepoTerm& term, Money principal) { return RoundToFen(principal / kRepoPiece * (kRepoPiece * term.fee) / kRateUnit); }

RepoLoan MakeLoan(const RepoTerm& term, Money rate, int64_t pieces, uint32_t day) {
  const uint32_t due = WeekdayFrom(AddDays(day, term.days));
  const uint32_t first_settlement = WeekdayFrom(AddDays(day, 1));
  const uint32_t last_settlement = WeekdayFrom(AddDays(due, 1));
  const int64_t days = DayNumber(last_settlement) - DayNumber(first_settlement);
  // 100 yuan at a rate in 1/10,000 per cent for a year are as many units of money as the rate is.
  return {pieces * kRepoPiece, RoundToFen(pieces * rate * days / 365), due};
}

}  // namespace xtp::sim
