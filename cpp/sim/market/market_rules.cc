#include "sim/market/market_rules.h"

#include <algorithm>
#include <limits>

#include "sim/base/market_time.h"

namespace xtp::sim {

namespace {

bool HoldsOn(const rules::Dated& row, uint32_t day) { return row.from <= day && day <= row.to; }

/// Rows are in the order of their days; the last that has begun holds. Nothing where none fits.
template <typename Row, size_t N, typename Fits>
const Row* InForce(const Row (&rows)[N], uint32_t day, Fits&& fits) {
  const Row* found = nullptr;
  for (const Row& row : rows) {
    if (HoldsOn(row, day) && fits(row)) found = &row;
  }
  return found;
}

template <typename Row, size_t N>
const Row* InForce(const Row (&rows)[N], Board board, uint32_t day) {
  return InForce(rows, day, [board](const Row& row) { return row.board == board; });
}

template <typename Row, size_t N>
const Row* InForceOrFirst(const Row (&rows)[N], Board board, uint32_t day) {
  if (const Row* row = InForce(rows, board, day)) return row;
  const auto first = std::find_if(std::begin(rows), std::end(rows), [board](const Row& row) { return row.board == board; });
  return first == std::end(rows) ? nullptr : first;
}

/// To the nearest multiple of `step`, a half going up.
Money RoundHalfUp(int64_t numerator, int64_t denominator, Money step) {
  const int64_t whole = denominator * step;
  return (2 * numerator + whole) / (2 * whole) * step;
}

}  // namespace

std::optional<Board> FindBoard(XTP_EXCHANGE_TYPE exchange, std::string_view ticker, uint32_t day) {
  const auto find = [&](auto&& holds) {
    const rules::CodeRow* found = nullptr;
    for (const rules::CodeRow& row : rules::kCodes) {
      const bool fits = row.exchange == exchange && row.length == ticker.size() && ticker.substr(0, row.prefix.size()) == row.prefix;
      if (fits && holds(row) && (!found || row.prefix.size() > found->prefix.size())) found = &row;
    }
    return found;
  };
  const rules::CodeRow* row = find([day](const rules::CodeRow& code) { return HoldsOn(code, day); });
  if (!row) row = find([](const rules::CodeRow&) { return true; });
  return row ? std::optional(row->board) : std::nullopt;
}

Product ProductOf(Board board) { return rules::kProducts[static_cast<size_t>(board)]; }

PhaseRules PhaseAt(Board board, int64_t xtp_time) {
  PhaseRules phase{Phase::kBeforeOpen, false, false, Matching::kNone};
  const rules::PhasesRow* day = InForceOrFirst(rules::kPhases, board, DayOf(xtp_time));
  if (!day) return phase;
  const int32_t time = TimeOfDay(xtp_time);
  for (const rules::TimetableRow& row : rules::kTimetables) {
    if (row.timetable != day->timetable || time < row.start) continue;
    if (time < row.end) return row.rules;
    phase.phase = Phase::kClosed;
  }
  return phase;
}

namespace {

/// The first moment from this one on whose phase is wanted.
template <typename Wanted>
std::optional<int64_t> PhaseFrom(Board board, int64_t xtp_time, Wanted&& wanted) {
  const rules::PhasesRow* day = InForceOrFirst(rules::kPhases, board, DayOf(xtp_time));
  std::optional<int64_t> first;
  for (const rules::TimetableRow& row : rules::kTimetables) {
    if (!day || row.timetable != day->timetable || TimeOfDay(xtp_time) >= row.end || !wanted(row.rules)) continue;
    const int64_t start = std::max(AtTime(DayOf(xtp_time), row.start), xtp_time);
    first = std::min(first.value_or(start), start);
  }
  return first;
}

}  // namespace

std::optional<int64_t> EntryFrom(Board board, int64_t xtp_time) {
  return PhaseFrom(board, xtp_time, [](const PhaseRules& phase) { return phase.entry; });
}

std::optional<int64_t> MatchingFrom(Board board, int64_t xtp_time) {
  return PhaseFrom(board, xtp_time,
                   [](const PhaseRules& phase) { return phase.matching == Matching::kAuction || phase.matching == Matching::kContinuous; });
}

QuantityRule UsualQuantities(Board board, uint32_t day, bool market_order) {
  const rules::QuantityRow* row = InForceOrFirst(rules::kQuantities, board, day);
  if (!row) return {1, std::numeric_limits<int64_t>::max(), 1};
  const int64_t largest = market_order ? row->market_maximum : row->limit_maximum;
  return {row->minimum, largest > 0 ? largest : std::numeric_limits<int64_t>::max(), row->step};
}

Money UsualTick(Board board, uint32_t day) {
  const rules::TickRow* row = InForceOrFirst(rules::kTicks, board, day);
  return row ? row->tick : kFen;
}

std::optional<PriceBand> UsualBand(Board board, uint32_t day, InstrumentClass of, Money pre_close, Money tick) {
  const auto fits = [=](const rules::PriceLimitRow& row) { return row.board == board && row.of == of; };
  const rules::PriceLimitRow* row = InForce(rules::kPriceLimits, day, fits);
  if (!row || pre_close <= 0) return std::nullopt;
  const Money upper = RoundHalfUp(pre_close * (1000 + row->tenths), 1000, tick);
  const Money lower = RoundHalfUp(pre_close * (1000 - row->tenths), 1000, tick);
  return PriceBand{std::max(upper, pre_close + tick), std::max(std::min(lower, pre_close - tick), tick)};
}

bool IsInCage(Board board, uint32_t day, bool buy, Money price, Money benchmark, Money tick) {
  const rules::PriceCageRow* cage = InForce(rules::kPriceCages, board, day);
  if (!cage || cage->outside != OutsideCage::kRejected || benchmark <= 0) return true;
  // In thousandths, so that the percentage is exact.
  const int64_t width = std::max(benchmark * cage->tenths, cage->ticks * tick * 1000);
  return buy ? price * 1000 <= benchmark * 1000 + width : price * 1000 >= benchmark * 1000 - width;
}

bool IsSameDaySellable(Board board, uint32_t day, XTP_SECURITY_TYPE type) {
  const rules::SettlementRow* row = InForceOrFirst(rules::kSettlement, board, day);
  if (!row || row->same_day || ProductOf(board) != Product::kFund) return row && row->same_day;
  return InForce(rules::kSameDayFunds, day, [type](const rules::SameDayFundRow& fund) { return fund.type == type; }) != nullptr;
}

bool TakesPriceType(Board board, uint32_t day, XTP_PRICE_TYPE type) {
  if (type == XTP_PRICE_LIMIT) return true;
  const auto fits = [=](const rules::PriceTypeRow& row) { return row.board == board && row.type == type; };
  return InForce(rules::kPriceTypes, day, fits) != nullptr;
}

UsualFee UsualFeeOf(Fee fee, Board board, uint32_t day, bool buy) {
  const rules::FeeRow* row = InForce(rules::kFees, day, [fee](const rules::FeeRow& candidate) { return candidate.fee == fee; });
  if (!row || !(buy ? row->buy : row->sell)) return {0, 0};
  const bool applies = (row->products >> static_cast<uint32_t>(ProductOf(board)) & 1u) != 0;
  return applies ? UsualFee{row->rate, row->minimum} : UsualFee{0, 0};
}

}  // namespace xtp::sim
