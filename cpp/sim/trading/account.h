#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "sim/market/instrument.h"
#include "sim/trading/account_kind.h"
#include "sim/trading/credit/credit_terms.h"
#include "sim/trading/fees.h"
#include "sim/trading/options/option_ledger.h"
#include "sim/trading/options/option_rules.h"
#include "sim/trading/order.h"

namespace xtp::sim {

struct Holding {
  Symbol symbol;
  int64_t quantity;
  Money price;
};

/// What an account has on its first day.
struct AccountSettings {
  CreditTerms credit;
  AccountKinds kinds;
  Money cash = 1'000'000 * kYuan;
  std::vector<Holding> holdings;
  FeeRates fees;
  OptionFees option_fees;
  bool price_cage = true;  // orders outside the valid price range of continuous trading are refused
};

/// Cash and positions of one user. Cash that working buys keep back and shares that working sells keep back are part of it, and follow
/// from the orders: Hold after every change of an order, Release at its end.
class Account {
 public:
  Account(std::string name, const AccountSettings& settings);

  const std::string& name() const { return name_; }
  AccountKind kind() const { return kind_; }
  bool keeps_price_cage() const { return price_cage_; }
  Money cash() const { return cash_; }
  Money available_cash() const { return cash_ - withheld_ - options_.kept_back(); }
  int64_t Sellable(const Instrument& instrument) const;

  /// The cash that what is left of a buy may cost, fees included.
  Money CostOf(const Order& order) const;
  void Hold(Order& order);
  void Release(Order& order);
  /// The same, by amount: keeps back this much cash, or so many shares, for an order.
  void HoldCash(Order& order, Money amount);
  void HoldShares(Order& order, int64_t quantity);
  /// Books a trade. The order's own quantities are already those after it.
  void Book(Order& order, Money price, int64_t quantity);
  /// Counts a trade's amount and gives the fees that it adds to those of its order.
  Money Charge(Order& order, Money amount) const;
  /// Securities that come otherwise than by a trade of the account's own cash. Sellable from the next day on.
  void Receive(const Symbol& symbol, int64_t quantity, Money cost);
  /// Securities that go; of today's first.
  void GiveAway(const Symbol& symbol, int64_t quantity);
  /// All that is not kept back, what was bought today included.
  int64_t Free(const Symbol& symbol) const;
  /// What there is, at its average cost.
  std::vector<Holding> Holdings() const;
  /// Cash that comes from elsewhere, or goes there.
  void Transfer(Money amount) { cash_ += amount; }
  uint64_t NextReportIndex() { return ++report_index_; }

  XTPQueryAssetRsp Asset() const;
  /// The positions of one ticker, or of all for an empty one; XTP_MKT_INIT is any market.
  std::vector<XTPQueryStkPositionRsp> Positions(std::string_view ticker, XTP_MARKET_TYPE market, const InstrumentTable& names) const;

  // Of option accounts.

  OptionLedger& options() { return options_; }
  const OptionLedger& options() const { return options_; }
  const OptionFees& option_fees() const { return option_fees_; }
  /// Keeps back so much cash for an order.
  void Withhold(Order& order, Money cost);
  /// The cash of a trade.
  void Pay(bool buy, Money amount, Money fees);
  /// Shares that nothing holds, of whatever day.
  int64_t FreeShares(const Symbol& symbol) const;
  void HoldShares(const Symbol& symbol, int64_t quantity) { positions_[symbol].held += quantity; }
  /// The end of an option account's day, at the underlyings' last prices.
  void SettleOptions(uint32_t day, const std::function<Money(const Symbol&)>& price);

  /// Overnight: what was bought becomes sellable and the day's sums start again. No order may be working.
  void BeginDay();

 private:
  void AddOptionFields(XTPQueryAssetRsp& asset) const;

  struct Position {
    int64_t yesterday = 0;
    int64_t total = 0;
    int64_t bought_today = 0;
    int64_t held = 0;
    Money cost = 0;
  };

  int64_t Sellable(const Symbol& symbol, const Position& position, bool same_day) const;
  static void Lose(Position& position, int64_t quantity);

  const std::string name_;
  const AccountKind kind_;
  const FeeRates fees_;
  const bool price_cage_;
  const OptionFees option_fees_;
  Money cash_;
  Money opening_cash_;
  Money withheld_ = 0;
  Money bought_ = 0;
  Money bought_fees_ = 0;
  Money sold_ = 0;
  Money sold_fees_ = 0;
  uint64_t report_index_ = 0;
  std::map<Symbol, Position> positions_;
  OptionLedger options_;
};

}  // namespace xtp::sim
