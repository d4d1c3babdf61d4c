#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "abi/generated/api.h"
#include "sim/base/money.h"
#include "sim/market/market_rules.h"

namespace xtp::sim {

/// Exchange and ticker: the same ticker is a share in Shenzhen and an index in Shanghai.
struct Symbol {
  XTP_EXCHANGE_TYPE exchange = XTP_EXCHANGE_UNKNOWN;
  std::string ticker;

  bool operator==(const Symbol& other) const { return exchange == other.exchange && ticker == other.ticker; }
  bool operator<(const Symbol& other) const { return exchange != other.exchange ? exchange < other.exchange : ticker < other.ticker; }
};

struct SymbolHash {
  size_t operator()(const Symbol& symbol) const {
    return std::hash<std::string>()(symbol.ticker) * 5 + static_cast<size_t>(symbol.exchange);
  }
};

/// Quotes and trading number the markets in opposite order.
XTP_EXCHANGE_TYPE ExchangeOf(XTP_MARKET_TYPE market);
XTP_MARKET_TYPE MarketOf(XTP_EXCHANGE_TYPE exchange);

/// A security with its rules of the day. What the feed publishes wins; the board's usual rule of that day fills what it leaves at 0.
class Instrument {
 public:
  Instrument(const XTPQFI& info, uint32_t day);

  const XTPQFI& info() const { return info_; }
  XTPQSI StaticInfo() const;
  const Symbol& symbol() const { return symbol_; }
  std::string_view name() const;
  Board board() const { return board_; }
  Product product() const { return ProductOf(board_); }
  uint32_t day() const { return day_; }
  bool IsTradable() const { return product() != Product::kIndex; }
  /// Stamp duty is for shares only.
  bool IsStock() const { return product() == Product::kStock; }
  /// What was bought today may be sold today.
  bool IsSameDaySellable() const { return sim::IsSameDaySellable(board_, day_, info_.security_type); }
  Money tick() const { return tick_; }
  bool HasPriceLimits() const { return upper_ > 0; }
  Money upper() const { return upper_; }
  Money lower() const { return lower_; }
  Money pre_close() const { return pre_close_; }
  QuantityRule RuleFor(XTP_SIDE_TYPE side, bool market_order) const;
  bool Allows(XTP_PRICE_TYPE type) const { return TakesPriceType(board_, day_, type); }
  PhaseRules PhaseAt(int64_t xtp_time) const { return sim::PhaseAt(board_, xtp_time); }
  std::optional<int64_t> EntryFrom(int64_t xtp_time) const { return sim::EntryFrom(board_, xtp_time); }
  std::optional<int64_t> MatchingFrom(int64_t xtp_time) const { return sim::MatchingFrom(board_, xtp_time); }

 private:
  XTPQFI info_;
  uint32_t day_;
  Symbol symbol_;
  Board board_;
  Money pre_close_;
  Money tick_;
  Money upper_ = 0;
  Money lower_ = 0;
};

/// The instruments of a feed, in its order.
class InstrumentTable {
 public:
  InstrumentTable() = default;
  InstrumentTable(const std::vector<XTPQFI>& infos, uint32_t day);

  static constexpr size_t kNone = static_cast<size_t>(-1);
  size_t Find(const Symbol& symbol) const;
  const Instrument& at(size_t index) const { return instruments_[index]; }
  size_t size() const { return instruments_.size(); }

 private:
  std::vector<Instrument> instruments_;
  std::unordered_map<Symbol, size_t, SymbolHash> index_;
};

}  // namespace xtp::sim
