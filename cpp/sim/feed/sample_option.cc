#include "sim/feed/sample_option.h"

#include <algorithm>
#include <cstring>

#include "sim/base/market_time.h"
#include "sim/base/text.h"

namespace xtp::sim {

namespace {

constexpr uint32_t kExpiry = 20260128;
constexpr int32_t kLargestLimitOrder = 50;
constexpr int32_t kLargestMarketOrder = 10;
constexpr Money kStep = 5;  // between two levels
constexpr Money kHalfSpread = 5;

struct Listing {
  XTP_EXCHANGE_TYPE exchange;
  const char* ticker;
  const char* name;
  const char* underlying;
  bool call;
  Money strike;
  Money close;  // the underlying's, of the day before
};

// A call and a put at each of two strikes have every combination of two legs.
constexpr Listing kListings[] = {
    {XTP_EXCHANGE_SH, "10007001", "样例沪市购1月3900", "510300", true, 39'000, 40'000},
    {XTP_EXCHANGE_SH, "10007002", "样例沪市沽1月3900", "510300", false, 39'000, 40'000},
    {XTP_EXCHANGE_SH, "10007003", "样例沪市购1月4100", "510300", true, 41'000, 40'000},
    {XTP_EXCHANGE_SH, "10007004", "样例沪市沽1月4100", "510300", false, 41'000, 40'000},
    {XTP_EXCHANGE_SZ, "90005001", "样例深市购1月2450", "159915", true, 24'500, 25'000},
    {XTP_EXCHANGE_SZ, "90005002", "样例深市沽1月2450", "159915", false, 24'500, 25'000},
    {XTP_EXCHANGE_SZ, "90005003", "样例深市购1月2550", "159915", true, 25'500, 25'000},
    {XTP_EXCHANGE_SZ, "90005004", "样例深市沽1月2550", "159915", false, 25'500, 25'000},
};

/// What it is worth to exercise, and something for the time that is left: most at the strike.
Money Worth(const OptionContract& contract, Money price) {
  const Money distance = std::max(price - contract.strike, contract.strike - price);
  return IntrinsicValue(contract, price) + std::max<Money>(contract.strike * 3 / 100 - distance * 2 / 5, 50);
}

}  // namespace

SampleOption::SampleOption(const OptionContract& contract, const char* name, Money close, uint32_t day, uint64_t seed)
    : contract_(contract), seed_(seed), band_(OptionBand(contract, Worth(contract, close), close, day)) {
  contract_.settlement = Worth(contract, close);
  info_.exchange_id = contract.symbol.exchange;
  SetText(info_.ticker, contract.symbol.ticker);
  SetText(info_.ticker_name, name);
  info_.security_type = XTP_SECURITY_ETF_OPTION;
  info_.ticker_qualification_class = XTP_QUALIFICATION_PUBLIC;
  info_.is_have_price_limit = true;
  info_.upper_limit_price = ToYuan(band_.upper);
  info_.lower_limit_price = ToYuan(band_.lower);
  info_.pre_close_price = ToYuan(*contract_.settlement);
  info_.price_tick = ToYuan(1);
  info_.bid_qty_upper_limit = info_.ask_qty_upper_limit = kLargestLimitOrder;
  info_.market_bid_qty_upper_limit = info_.market_ask_qty_upper_limit = kLargestMarketOrder;
  info_.bid_qty_lower_limit = info_.ask_qty_lower_limit = info_.bid_qty_unit = info_.ask_qty_unit = 1;
  info_.market_bid_qty_lower_limit = info_.market_ask_qty_lower_limit = 1;
  info_.market_bid_qty_unit = info_.market_ask_qty_unit = 1;
  info_.security_status = XTP_SECURITY_STATUS_COMMON;
  Rewind();
}

void SampleOption::Rewind() {
  random_ = Random(seed_);
  figures_ = DayFigures();
}

Money SampleOption::FairPrice(Money price) const {
  constexpr Money kBook = kHalfSpread + kStep * static_cast<Money>(kLevels);
  return std::clamp(Worth(contract_, price), band_.lower + kBook, band_.upper - kBook);
}

void SampleOption::Trade(Money price, int64_t quantity) { figures_.Count(price, quantity, contract_.unit); }

void SampleOption::Show(XTPMD& md, Money fair) {
  for (size_t i = 0; i < kLevels; ++i) {
    const Money distance = kHalfSpread + kStep * static_cast<Money>(i);
    md.bid[i] = ToYuan(fair - distance);
    md.ask[i] = ToYuan(fair + distance);
    md.bid_qty[i] = 10 + random_.Below(40);
    md.ask_qty[i] = 10 + random_.Below(40);
  }
}

FeedRecord SampleOption::Snapshot(int64_t ms, SampleBook::Phase phase, Money price) {
  using Phase = SampleBook::Phase;
  FeedRecord record;
  std::memset(static_cast<void*>(&record), 0, sizeof record);
  record.kind = FeedRecord::Kind::kSnapshot;
  record.time = ToXtpTime(ms);
  XTPMD& md = record.snapshot;
  const Money fair = FairPrice(price);
  if (phase == Phase::kAuction || phase == Phase::kClosingAuction) {
    md.bid[0] = md.ask[0] = ToYuan(fair);
    md.bid_qty[0] = md.ask_qty[0] = 20 + random_.Below(20);
  } else {
    // Somebody took what is shown on one side, now and then, and in the single trade of a call auction.
    const bool auction = phase == Phase::kClosed || (phase == Phase::kOpened && figures_.trades() == 0);
    if (auction) Trade(fair, 20 + random_.Below(20));
    if (phase == Phase::kContinuous && random_.Below(3) == 0) {
      Trade(random_.Below(2) == 0 ? fair - kHalfSpread : fair + kHalfSpread, 1 + random_.Below(12));
    }
    Show(md, fair);
  }
  md.exchange_id = contract_.symbol.exchange;
  SetText(md.ticker, contract_.symbol.ticker);
  figures_.Show(md);
  md.pre_close_price = md.pre_settl_price = ToYuan(*contract_.settlement);
  md.close_price = phase == Phase::kClosed ? md.last_price : 0;
  md.settl_price = md.close_price;
  md.upper_limit_price = ToYuan(band_.upper);
  md.lower_limit_price = ToYuan(band_.lower);
  md.data_time = record.time;
  SetText(md.ticker_status, TickerStatus(contract_.symbol.exchange == XTP_EXCHANGE_SH, phase));
  md.data_type = XTP_MARKETDATA_OPTION;
  md.data_type_v2 = XTP_MARKETDATA_V2_OPTION;
  return record;
}

std::vector<SampleOption> SampleOptions(uint32_t day) {
  std::vector<SampleOption> options;
  for (const Listing& listing : kListings) {
    OptionContract contract;
    contract.symbol = {listing.exchange, listing.ticker};
    contract.underlying = {listing.exchange, listing.underlying};
    contract.call = listing.call;
    contract.strike = listing.strike;
    contract.expiry = kExpiry;
    options.emplace_back(contract, listing.name, listing.close, day, 7001 + options.size());
  }
  return options;
}

}  // namespace xtp::sim
