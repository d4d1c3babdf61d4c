#include "sim/synthetic/listing.h"

#include <string>

#include "sim/random.h"
#include "sim/synthetic/draw.h"
#include "sim/text.h"

namespace xtp::sim::synthetic {

namespace {

enum Kind : uint8_t { kShMain, kSzMain, kStar, kChiNext, kShFund, kSzFund, kBeijing, kKinds };

struct KindRule {
  XTP_EXCHANGE_TYPE exchange;
  Board board;
  XTP_SECURITY_TYPE type;
  int64_t first_ticker;
  const char* name;
  Money tick;
  int64_t limit_percent;
  QuantityRule quantity;
  int32_t largest_market;
  int32_t channel;
  int32_t channels;
};

constexpr KindRule kRules[kKinds] = {
    {XTP_EXCHANGE_SH, Board::kMain, XTP_SECURITY_MAIN_BOARD, 600001, "合成沪市", kFen, 10, {100, 1'000'000, 100}, 1'000'000, 1, 4},
    {XTP_EXCHANGE_SZ, Board::kMain, XTP_SECURITY_MAIN_BOARD, 1, "合成深市", kFen, 10, {100, 1'000'000, 100}, 1'000'000, 2011, 4},
    {XTP_EXCHANGE_SH, Board::kStar, XTP_SECURITY_TECH_BOARD, 688001, "合成科创", kFen, 20, {200, 100'000, 1}, 50'000, 5, 2},
    {XTP_EXCHANGE_SZ, Board::kChiNext, XTP_SECURITY_STARTUP_BOARD, 300001, "合成创业", kFen, 20, {100, 300'000, 100}, 150'000, 2015, 2},
    {XTP_EXCHANGE_SH,
     Board::kFund,
     XTP_SECURITY_ETF_INTER_MARKET_STOCK,
     510001,
     "合成沪市基金",
     kFen / 10,
     10,
     {100, 1'000'000, 100},
     1'000'000,
     20,
     1},
    {XTP_EXCHANGE_SZ,
     Board::kFund,
     XTP_SECURITY_ETF_SINGLE_MARKET_STOCK,
     159001,
     "合成深市基金",
     kFen / 10,
     10,
     {100, 1'000'000, 100},
     1'000'000,
     2021,
     1},
    {XTP_EXCHANGE_NQ, Board::kBeijing, XTP_SECURITY_OTHERS, 920001, "合成北交", kFen, 30, {100, 1'000'000, 1}, 1'000'000, 0, 1},
};

// As many of each as there are on the real boards, roughly.
constexpr Kind kTurns[] = {kShMain, kSzMain, kStar,   kChiNext, kShFund, kSzFund, kBeijing, kShMain, kSzMain, kChiNext,
                           kShMain, kSzMain, kShMain, kSzMain,  kStar,   kShMain, kChiNext, kShMain, kSzMain, kShMain};
constexpr int64_t kTurnCount = sizeof kTurns / sizeof *kTurns;

/// How many of its kind came before it.
int64_t RankOf(int64_t index) {
  const Kind kind = kTurns[index % kTurnCount];
  int64_t each_round = 0;
  int64_t this_round = 0;
  for (int64_t turn = 0; turn < kTurnCount; ++turn) {
    if (kTurns[turn] != kind) continue;
    each_round++;
    if (turn < index % kTurnCount) this_round++;
  }
  return index / kTurnCount * each_round + this_round;
}

std::string TickerOf(int64_t number) {
  std::string digits = std::to_string(number);
  return std::string(6 - digits.size(), '0') + digits;
}

/// Stocks of 3 to 180 yuan, more cheap ones than dear ones; funds of 0.7 to 5.
Money SomePrice(Random& random, const KindRule& rule) {
  constexpr Money kStocks[] = {3, 5, 7, 9, 12, 16, 22, 30, 45, 90};
  constexpr Money kFunds[] = {7, 10, 14, 25};
  const Money from = rule.board == Board::kFund ? kFunds[random.Below(4)] * kYuan / 10 : kStocks[random.Below(10)] * kYuan;
  return (from + from * random.Below(1000) / 1000) / rule.tick * rule.tick;
}

Money Limit(Money pre_close, int64_t percent, Money tick) { return (pre_close * percent + 50 * tick) / (100 * tick) * tick; }

XTPQFI InfoOf(const KindRule& rule, const Listing& listing, int64_t rank) {
  XTPQFI info{};
  info.exchange_id = rule.exchange;
  SetText(info.ticker, TickerOf(rule.first_ticker + rank));
  SetText(info.ticker_name, rule.name + std::to_string(rank + 1));
  info.security_type = rule.type;
  info.ticker_qualification_class = XTP_QUALIFICATION_PUBLIC;
  info.is_registration = rule.board == Board::kStar || rule.board == Board::kChiNext;
  info.is_have_price_limit = true;
  info.upper_limit_price = ToYuan(listing.upper);
  info.lower_limit_price = ToYuan(listing.lower);
  info.pre_close_price = ToYuan(listing.pre_close);
  info.price_tick = ToYuan(listing.tick);
  info.bid_qty_upper_limit = info.ask_qty_upper_limit = static_cast<int32_t>(rule.quantity.largest);
  info.bid_qty_lower_limit = info.ask_qty_lower_limit = static_cast<int32_t>(rule.quantity.smallest);
  info.bid_qty_unit = info.ask_qty_unit = static_cast<int32_t>(rule.quantity.unit);
  info.market_bid_qty_upper_limit = info.market_ask_qty_upper_limit = rule.largest_market;
  info.market_bid_qty_lower_limit = info.market_ask_qty_lower_limit = static_cast<int32_t>(rule.quantity.smallest);
  info.market_bid_qty_unit = info.market_ask_qty_unit = static_cast<int32_t>(rule.quantity.unit);
  info.security_status = XTP_SECURITY_STATUS_COMMON;
  return info;
}

}  // namespace

uint64_t SeedOf(int64_t seed, int64_t index, int64_t use) {
  // Mixed step by step: neighbouring seeds must not give the same numbers a little later.
  Random first(static_cast<uint64_t>(seed));
  Random second(first.Next() ^ static_cast<uint64_t>(index));
  return second.Next() ^ Random(static_cast<uint64_t>(use)).Next();
}

Listing MakeListing(int64_t seed, int64_t index) {
  Random random(SeedOf(seed, index, 1));
  const KindRule& rule = kRules[kTurns[index % kTurnCount]];
  const int64_t rank = RankOf(index);
  Listing listing{};
  listing.board = rule.board;
  listing.tick = rule.tick;
  listing.pre_close = SomePrice(random, rule);
  listing.upper = Limit(listing.pre_close, 100 + rule.limit_percent, rule.tick);
  listing.lower = Limit(listing.pre_close, 100 - rule.limit_percent, rule.tick);
  listing.quantity = rule.quantity;
  listing.channel = rule.channel + static_cast<int32_t>(rank % rule.channels);
  constexpr int64_t kLiveliness[] = {35, 50, 60, 75, 90, 110, 130, 250};  // 100 on the average
  listing.liveliness = kLiveliness[random.Below(8)];
  listing.volatility = (rule.board == Board::kFund ? 80 : 150) + random.Below(rule.board == Board::kFund ? 60 : 150);
  listing.info = InfoOf(rule, listing, rank);
  return listing;
}

}  // namespace xtp::sim::synthetic
