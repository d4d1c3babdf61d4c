#include "sim/instrument.h"

#include <initializer_list>

#include "sim/text.h"

namespace xtp::sim {

namespace {

bool StartsWithAny(std::string_view ticker, std::initializer_list<std::string_view> prefixes) {
  for (std::string_view prefix : prefixes) {
    if (ticker.substr(0, prefix.size()) == prefix) return true;
  }
  return false;
}

Board BoardOf(const XTPQFI& info, std::string_view ticker) {
  if (info.security_type == XTP_SECURITY_INDEX) return Board::kIndex;
  if (info.exchange_id == XTP_EXCHANGE_SH) {
    if (StartsWithAny(ticker, {"688", "689"})) return Board::kStar;
    if (StartsWithAny(ticker, {"5"})) return Board::kFund;
    if (StartsWithAny(ticker, {"110", "111", "113", "118"})) return Board::kBond;
    return Board::kMain;
  }
  if (info.exchange_id == XTP_EXCHANGE_NQ) return Board::kBeijing;
  if (StartsWithAny(ticker, {"300", "301", "302"})) return Board::kChiNext;
  if (StartsWithAny(ticker, {"15", "16", "18"})) return Board::kFund;
  if (StartsWithAny(ticker, {"123", "127", "128"})) return Board::kBond;
  return Board::kMain;
}

QuantityRule UsualRule(Board board, bool market_order) {
  switch (board) {
    case Board::kStar:
      return {200, market_order ? 50'000 : 100'000, 1};
    case Board::kChiNext:
      return {100, market_order ? 150'000 : 300'000, 100};
    case Board::kBeijing:
      return {100, 1'000'000, 1};
    case Board::kBond:
      return {10, 1'000'000, 10};
    default:
      return {100, 1'000'000, 100};
  }
}

Money UsualTick(Board board) { return board == Board::kFund || board == Board::kBond ? kYuan / 1000 : kYuan / 100; }

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

Instrument::Instrument(const XTPQFI& info)
    : info_(info), symbol_{info.exchange_id, std::string(GetText(info.ticker))}, board_(BoardOf(info, symbol_.ticker)) {
  tick_ = FromYuan(info.price_tick).value_or(0);
  if (tick_ <= 0) tick_ = UsualTick(board_);
  if (info.is_have_price_limit) {
    upper_ = FromYuan(info.upper_limit_price).value_or(0);
    lower_ = FromYuan(info.lower_limit_price).value_or(0);
  }
}

std::string_view Instrument::name() const { return GetText(info_.ticker_name); }

bool Instrument::IsSameDaySellable() const {
  switch (info_.security_type) {
    case XTP_SECURITY_ETF_CROSS_BORDER_STOCK:
    case XTP_SECURITY_ETF_SINGLE_MARKET_BOND:
    case XTP_SECURITY_TYPE_ETF_CASH_BOND:
    case XTP_SECURITY_ETF_GOLD:
    case XTP_SECURITY_ETF_COMMODITY_FUTURES:
    case XTP_SECURITY_MONETARY_FUND_SHCR:
    case XTP_SECURITY_MONETARY_FUND_SHTR:
    case XTP_SECURITY_MONETARY_FUND_SZ:
    case XTP_SECURITY_LOF_CROSS_BORDER:
      return true;
    default:
      return board_ == Board::kBond;
  }
}

XTPQSI Instrument::StaticInfo() const {
  XTPQSI row{};
  row.exchange_id = symbol_.exchange;
  SetText(row.ticker, symbol_.ticker);
  SetText(row.ticker_name, name());
  switch (board_) {
    case Board::kStar:
      row.ticker_type = XTP_TICKER_TYPE_TECH_STOCK;
      break;
    case Board::kFund:
      row.ticker_type = XTP_TICKER_TYPE_FUND;
      break;
    case Board::kBond:
      row.ticker_type = XTP_TICKER_TYPE_BOND;
      break;
    case Board::kIndex:
      row.ticker_type = XTP_TICKER_TYPE_INDEX;
      break;
    default:
      row.ticker_type = XTP_TICKER_TYPE_STOCK;
      break;
  }
  row.pre_close_price = info_.pre_close_price;
  row.upper_limit_price = info_.upper_limit_price;
  row.lower_limit_price = info_.lower_limit_price;
  row.price_tick = info_.price_tick;
  row.buy_qty_unit = info_.bid_qty_unit;
  row.sell_qty_unit = info_.ask_qty_unit;
  return row;
}

QuantityRule Instrument::RuleFor(XTP_SIDE_TYPE side, bool market_order) const {
  QuantityRule rule = UsualRule(board_, market_order);
  const auto publish = [](int64_t& value, int32_t published) {
    if (published > 0) value = published;
  };
  const bool buy = side == XTP_SIDE_BUY;
  publish(rule.unit,
          market_order ? (buy ? info_.market_bid_qty_unit : info_.market_ask_qty_unit) : (buy ? info_.bid_qty_unit : info_.ask_qty_unit));
  publish(rule.smallest, market_order ? (buy ? info_.market_bid_qty_lower_limit : info_.market_ask_qty_lower_limit)
                                      : (buy ? info_.bid_qty_lower_limit : info_.ask_qty_lower_limit));
  publish(rule.largest, market_order ? (buy ? info_.market_bid_qty_upper_limit : info_.market_ask_qty_upper_limit)
                                     : (buy ? info_.bid_qty_upper_limit : info_.ask_qty_upper_limit));
  return rule;
}

bool Instrument::Allows(XTP_PRICE_TYPE type) const {
  if (type == XTP_PRICE_LIMIT) return true;
  if (board_ == Board::kBond) return false;
  const bool shenzhen = symbol_.exchange == XTP_EXCHANGE_SZ;
  const bool shanghai = symbol_.exchange == XTP_EXCHANGE_SH;
  switch (type) {
    case XTP_PRICE_BEST5_OR_CANCEL:
      return shanghai || shenzhen;
    case XTP_PRICE_BEST5_OR_LIMIT:
      return shanghai;
    case XTP_PRICE_BEST_OR_CANCEL:
    case XTP_PRICE_ALL_OR_CANCEL:
      return shenzhen;
    case XTP_PRICE_FORWARD_BEST:
    case XTP_PRICE_REVERSE_BEST_LIMIT:
      return shenzhen || board_ == Board::kStar;
    default:
      return false;
  }
}

InstrumentTable::InstrumentTable(const std::vector<XTPQFI>& infos) {
  instruments_.reserve(infos.size());
  for (const XTPQFI& info : infos) {
    index_.emplace(Symbol{info.exchange_id, std::string(GetText(info.ticker))}, instruments_.size());
    instruments_.emplace_back(info);
  }
}

size_t InstrumentTable::Find(const Symbol& symbol) const {
  const auto found = index_.find(symbol);
  return found == index_.end() ? kNone : found->second;
}

}  // namespace xtp::sim
