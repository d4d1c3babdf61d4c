#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "sim/base/money.h"
#include "sim/generated/market_rules.h"

namespace xtp::sim {

/// A share of an amount, in 1/10,000,000.
using Rate = int64_t;
constexpr Rate kRateUnit = 10'000'000;

struct QuantityRule {
  int64_t smallest;
  int64_t largest;
  int64_t unit;
};

struct PriceBand {
  Money upper;
  Money lower;
};

struct UsualFee {
  Rate rate;
  Money minimum;
};

/// The market's rules of a day (YYYYMMDD), from the table that schema/market makes. Where the table begins later than the day, its first
/// rule stands in, so that any feed can be played; but no limit, cage or fee is made up for such a day.

/// By exchange and code; nothing for codes that no board has.
std::optional<Board> FindBoard(XTP_EXCHANGE_TYPE exchange, std::string_view ticker, uint32_t day);
Product ProductOf(Board board);
/// By the timetable alone: weekends and holidays are days as others, for whoever plays one wants it so.
PhaseRules PhaseAt(Board board, int64_t xtp_time);
/// The first moment from this one on, of the same day, at which orders are taken; and at which they are matched with each other.
std::optional<int64_t> EntryFrom(Board board, int64_t xtp_time);
std::optional<int64_t> MatchingFrom(Board board, int64_t xtp_time);
QuantityRule UsualQuantities(Board board, uint32_t day, bool market_order);
Money UsualTick(Board board, uint32_t day);
/// Previous close x (1 +- percentage), rounded half up to the tick and at least one tick away.
std::optional<PriceBand> UsualBand(Board board, uint32_t day, InstrumentClass of, Money pre_close, Money tick);
/// Whether a limit order in continuous trading keeps to the price cage around its benchmark; so does any where there is none that rejects.
bool IsInCage(Board board, uint32_t day, bool buy, Money price, Money benchmark, Money tick);
bool IsSameDaySellable(Board board, uint32_t day, XTP_SECURITY_TYPE type);
bool TakesPriceType(Board board, uint32_t day, XTP_PRICE_TYPE type);
UsualFee UsualFeeOf(Fee fee, Board board, uint32_t day, bool buy);

}  // namespace xtp::sim
