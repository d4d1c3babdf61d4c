#include "sim/synthetic/listing.h"

#include <algorithm>
#include <string>

#include "sim/base/random.h"
#include "sim/base/text.h"
#include "sim/synthetic/draw.h"

namespace xtp::sim::synthetic {

namespace {

enum Kind : uint8_t { kShMain, kSzMain, kStar, kChiNext, kShFund, kSzFund, kBeijing, kKinds };

struct KindTraits {
  XTP_EXCHANGE_TYPE exchange;
  Board board;
  XTP_SECURITY_TYPE type;
  int64_t first_ticker;
  const char* name;
  int32_t channel;
  int32_t channels;
};

constexpr KindTraits kTraits[kKinds] = {
    {XTP_EXCHANGE_SH, Board::kShMain, XTP_SECURITY_MAIN_BOARD, 600001, "合成沪市", 1, 4},
    {XTP_EXCHANGE_SZ, Board::kSzMain, XTP_SECURITY_MAIN_BOARD, 1, "合成深市", 2011, 4},
    {XTP_EXCHANGE_SH, Board::kStar, XTP_SECURITY_TECH_BOARD, 688001, "合成科创", 5, 2},
    {XTP_EXCHANGE_SZ, Board::kChiNext, XTP_SECURITY_STARTUP_BOARD, 300001, "合成创业", 2015, 2},
    {XTP_EXCHANGE_SH, Board::kShFund, XTP_SECURITY_ETF_INTER_MARKET_STOCK, 510001, "合成沪市基金", 20, 1},
    {XTP_EXCHANGE_SZ, Board::kSzFund, XTP_SECURITY_ETF_SINGLE_MARKET_STOCK, 159001, "合成深市基金", 2021, 1},
    {XTP_EXCHANGE_NQ, Board::kBeijing, XTP_SECURITY_OTHERS, 920001, "合成北交", 0, 1},
};

// A maximum where the rules have none.
constexpr int64_t kLargestOrder = 1'000'000;

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
Money SomePrice(Random& random, bool fund, Money tick) {
  constexpr Money kStocks[] = {3, 5, 7, 9, 12, 16, 22, 30, 45, 90};
  constexpr Money kFunds[] = {7, 10, 14, 25};
  const Money from = fund ? kFunds[random.Below(4)] * kYuan / 10 : kStocks[random.Below(10)] * kYuan;
  return (from + from * random.Below(1000) / 1000) / tick * tick;
}

QuantityRule QuantitiesOf(Board board, uint32_t day, bool market_order) {
  QuantityRule rule = UsualQuantities(board, day, market_order);
  rule.largest = std::min(rule.largest, kLargestOrder);
  return rule;
}

XTPQFI InfoOf(const KindTraits& traits, const Listing& listing, int64_t rank, uint32_t day) {
  XTPQFI info{};
  info.exchange_id = traits.exchange;
  SetText(info.ticker, TickerOf(traits.first_ticker + rank));
  SetText(info.ticker_name, traits.name + std::to_string(rank + 1));
  info.security_type = traits.type;
  info.ticker_qualification_class = XTP_QUALIFICATION_PUBLIC;
  info.is_registration = traits.board == Board::kStar || traits.board == Board::kChiNext;
  info.is_have_price_limit = true;
  info.upper_limit_price = ToYuan(listing.upper);
  info.lower_limit_price = ToYuan(listing.lower);
  info.pre_close_price = ToYuan(listing.pre_close);
  info.price_tick = ToYuan(listing.tick);
  const QuantityRule limit = listing.quantity;
  info.bid_qty_upper_limit = info.ask_qty_upper_limit = static_cast<int32_t>(limit.largest);
  info.bid_qty_lower_limit = info.ask_qty_lower_limit = static_cast<int32_t>(limit.smallest);
  info.bid_qty_unit = info.ask_qty_unit = static_cast<int32_t>(limit.unit);
  const QuantityRule market = QuantitiesOf(traits.board, day, true);
  info.market_bid_qty_upper_limit = info.market_ask_qty_upper_limit = static_cast<int32_t>(market.largest);
  info.market_bid_qty_lower_limit = info.market_ask_qty_lower_limit = static_cast<int32_t>(market.smallest);
  info.market_bid_qty_unit = info.market_ask_qty_unit = static_cast<int32_t>(market.unit);
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

Listing MakeListing(int64_t seed, int64_t index, uint32_t day) {
  Random random(SeedOf(seed, index, 1));
  const KindTraits& traits = kTraits[kTurns[index % kTurnCount]];
  const int64_t rank = RankOf(index);
  const bool fund = ProductOf(traits.board) == Product::kFund;
  Listing listing{};
  listing.board = traits.board;
  listing.tick = UsualTick(traits.board, day);
  listing.pre_close = SomePrice(random, fund, listing.tick);
  const PriceBand band = UsualBand(traits.board, day, InstrumentClass::kCommon, listing.pre_close, listing.tick).value_or(PriceBand{});
  listing.upper = band.upper;
  listing.lower = band.lower;
  listing.quantity = QuantitiesOf(traits.board, day, false);
  listing.channel = traits.channel + static_cast<int32_t>(rank % traits.channels);
  constexpr int64_t kLiveliness[] = {35, 50, 60, 75, 90, 110, 130, 250};  // 100 on the average
  listing.liveliness = kLiveliness[random.Below(8)];
  listing.volatility = (fund ? 80 : 150) + random.Below(fund ? 60 : 150);
  listing.info = InfoOf(traits, listing, rank, day);
  return listing;
}

}  // namespace xtp::sim::synthetic
