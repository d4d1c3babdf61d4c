#pragma once
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#include "sim/market/market.h"

namespace xtp::sim {

/// One security of an ETF's basket.
struct EtfComponent {
  Symbol symbol;
  int64_t quantity = 0;  // for one creation unit
  ETF_REPLACE_TYPE replace = ERT_CASH_FORBIDDEN;
  // Of what is replaced at its price: shares of it, added when the ETF is created and taken off when it is redeemed.
  Rate creation_premium = 0;
  Rate redemption_discount = 0;
  // Of what is always replaced by a fixed sum.
  Money creation_amount = 0;
  Money redemption_amount = 0;

  bool IsFixedSum() const {
    return replace == ERT_CASH_MUST || replace == ERT_CASH_MUST_INTER_SZ || replace == ERT_CASH_MUST_INTER_OTHER ||
           replace == ERT_CASH_MUST_INTER_HK;
  }
  /// Whether shares change hands, if there are any.
  bool IsDelivered() const { return replace == ERT_CASH_FORBIDDEN || replace == ERT_CASH_OPTIONAL; }
  /// How the trade report of its cash is marked.
  TXTPTradeTypeType CashType() const;
};

/// What is published of an ETF for the day.
struct Etf {
  Symbol symbol;
  int64_t unit = 0;    // shares of one creation
  Money estimate = 0;  // cash that goes with one unit
  Rate max_cash_ratio = kRateUnit;
  bool creation = true;
  bool redemption = true;
  int64_t largest_order = std::numeric_limits<int64_t>::max();  // shares
  int64_t largest_day = std::numeric_limits<int64_t>::max();    // of an account, created and redeemed each
  std::vector<EtfComponent> components;
};

/// The ETFs of a day among the instruments that are listed on it.
class EtfList {
 public:
  EtfList(const std::vector<Etf>& etfs, const Market& market) : etfs_(etfs), market_(market) {}

  /// nullptr for what is not dealt in: neither defined nor listed, with all that must be delivered for it.
  const Etf* Find(const Symbol& symbol) const;
  std::vector<const Etf*> All() const;

  /// What a component is worth now: its last price, else its previous close; 0 for what is not listed.
  Money PriceOf(const Symbol& symbol) const;
  /// Of one unit, by the previous closes.
  Money NetValueOf(const Etf& etf) const;

  XTPQueryETFBaseRsp Row(const Etf& etf) const;
  std::vector<XTPQueryETFComponentRsp> Basket(const Etf& etf) const;

 private:
  bool IsDealt(const Etf& etf) const;

  const std::vector<Etf>& etfs_;
  const Market& market_;
};

/// A part of an amount, rounded half up to a fen.
Money PartInFen(Money amount, Rate part);

/// "510300.SH unit=10000 estimate=540 600001.SH:1200:forbidden 688001.SH:200:optional:0.1 300001.SZ:200:must:5120"; several ETFs between
/// semicolons.
bool ParseEtfs(std::string_view text, std::vector<Etf>& etfs);

/// Those that can be created from the shares of the sample day.
std::vector<Etf> SampleEtfs();

}  // namespace xtp::sim
