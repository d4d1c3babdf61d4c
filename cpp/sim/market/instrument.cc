#include "sim/market/instrument.h"

#include "sim/base/side.h"
#include "sim/base/text.h"

namespace xtp::sim {

namespace {

/// What the feed calls an index is one, whatever its code; codes that no board has are shares of the main board.
Board BoardOf(const XTPQFI& info, std::string_view ticker, uint32_t day) {
  const bool shanghai = info.exchange_id == XTP_EXCHANGE_SH;
  const bool beijing = info.exchange_id == XTP_EXCHANGE_NQ;
  if (info.security_type == XTP_SECURITY_INDEX) return shanghai ? Board::kShIndex : beijing ? Board::kBjIndex : Board::kSzIndex;
  return FindBoard(info.exchange_id, ticker, day).value_or(shanghai ? Board::kShMain : beijing ? Board::kBeijing : Board::kSzMain);
}

InstrumentClass ClassOf(XTP_SECURITY_STATUS status) {
  switch (status) {
    case XTP_SECURITY_STATUS_ST:
      return InstrumentClass::kRiskWarning;
    case XTP_SECURITY_STATUS_DELISTING:
      return InstrumentClass::kDelisting;
    default:
      return InstrumentClass::kCommon;
  }
}

XTP_TICKER_TYPE TickerType(Board board) {
  switch (ProductOf(board)) {
    case Product::kFund:
      return XTP_TICKER_TYPE_FUND;
    case Product::kConvertible:
    case Product::kBond:
    case Product::kRepo:
      return XTP_TICKER_TYPE_BOND;
    case Product::kOption:
      return XTP_TICKER_TYPE_OPTION;
    case Product::kIndex:
      return XTP_TICKER_TYPE_INDEX;
    default:
      return board == Board::kStar ? XTP_TICKER_TYPE_TECH_STOCK : XTP_TICKER_TYPE_STOCK;
  }
}

}  // namespace

XTP_EXCHANGE_TYPE ExchangeOf(XTP_MARKET_TYPE market) {
  switch (market) {
    case XTP_MKT_SH_A:
      return XTP_EXCHANGE_SH;
    case XTP_MKT_SZ_A:
      return XTP_EXCHANGE_SZ;
    case XTP_MKT_BJ_A:
      return XTP_EXCHANGE_NQ;
    default:
      return XTP_EXCHANGE_UNKNOWN;
  }
}

XTP_MARKET_TYPE MarketOf(XTP_EXCHANGE_TYPE exchange) {
  switch (exchange) {
    case XTP_EXCHANGE_SH:
      return XTP_MKT_SH_A;
    case XTP_EXCHANGE_SZ:
      return XTP_MKT_SZ_A;
    case XTP_EXCHANGE_NQ:
      return XTP_MKT_BJ_A;
    default:
      return XTP_MKT_UNKNOWN;
  }
}

Instrument::Instrument(const XTPQFI& info, uint32_t day)
    : info_(info),
      day_(day),
      symbol_{info.exchange_id, std::string(GetText(info.ticker))},
      board_(BoardOf(info, symbol_.ticker, day)),
      pre_close_(FromYuan(info.pre_close_price).value_or(0)) {
  tick_ = FromYuan(info.price_tick).value_or(0);
  if (tick_ <= 0) tick_ = UsualTick(board_, day_);
  if (!info.is_have_price_limit) return;
  upper_ = FromYuan(info.upper_limit_price).value_or(0);
  lower_ = FromYuan(info.lower_limit_price).value_or(0);
  if (upper_ > 0 || lower_ > 0) return;
  // The feed says that there are limits, but not which.
  if (const std::optional<PriceBand> band = UsualBand(board_, day_, ClassOf(info.security_status), pre_close_, tick_)) {
    upper_ = band->upper;
    lower_ = band->lower;
  }
}

std::string_view Instrument::name() const { return GetText(info_.ticker_name); }

XTPQSI Instrument::StaticInfo() const {
  XTPQSI row{};
  row.exchange_id = symbol_.exchange;
  SetText(row.ticker, symbol_.ticker);
  SetText(row.ticker_name, name());
  row.ticker_type = TickerType(board_);
  row.pre_close_price = info_.pre_close_price;
  row.upper_limit_price = info_.upper_limit_price;
  row.lower_limit_price = info_.lower_limit_price;
  row.price_tick = info_.price_tick;
  row.buy_qty_unit = info_.bid_qty_unit;
  row.sell_qty_unit = info_.ask_qty_unit;
  return row;
}

QuantityRule Instrument::RuleFor(XTP_SIDE_TYPE side, bool market_order) const {
  QuantityRule rule = UsualQuantities(board_, day_, market_order);
  const auto publish = [](int64_t& value, int32_t published) {
    if (published > 0) value = published;
  };
  const bool buy = IsBuySide(side);
  publish(rule.unit,
          market_order ? (buy ? info_.market_bid_qty_unit : info_.market_ask_qty_unit) : (buy ? info_.bid_qty_unit : info_.ask_qty_unit));
  publish(rule.smallest, market_order ? (buy ? info_.market_bid_qty_lower_limit : info_.market_ask_qty_lower_limit)
                                      : (buy ? info_.bid_qty_lower_limit : info_.ask_qty_lower_limit));
  publish(rule.largest, market_order ? (buy ? info_.market_bid_qty_upper_limit : info_.market_ask_qty_upper_limit)
                                     : (buy ? info_.bid_qty_upper_limit : info_.ask_qty_upper_limit));
  return rule;
}

InstrumentTable::InstrumentTable(const std::vector<XTPQFI>& infos, uint32_t day) {
  instruments_.reserve(infos.size());
  for (const XTPQFI& info : infos) {
    index_.emplace(Symbol{info.exchange_id, std::string(GetText(info.ticker))}, instruments_.size());
    instruments_.emplace_back(info, day);
  }
}

size_t InstrumentTable::Find(const Symbol& symbol) const {
  const auto found = index_.find(symbol);
  return found == index_.end() ? kNone : found->second;
}

}  // namespace xtp::sim
