#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "sim/market/instrument.h"
#include "sim/trading/account_kind.h"
#include "sim/trading/allotment_rights.h"
#include "sim/trading/credit/credit_terms.h"
#include "sim/trading/fees.h"
#include "sim/trading/options/option_ledger.h"
#include "sim/trading/options/option_rules.h"
#include "sim/trading/order.h"
#include "sim/trading/repo_loans.h"

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
  std::vector<Holding> rights;  // to allotted shares: how many, at which price
  FeeRates fees;
  OptionFees option_fees;
  bool price_cage = true;  // orders outside the valid price range of continuous trading are refused
};

/// Cash and positions of one user. Cash that working buys keep back and shares that working sells keep back are part of it, and follow
/// from the orders: Business::Keep sets it after every change of one.
class Account {
 public:
  Account(std::string name, const AccountSettings& settings);

  const std::string& name() const { return name_; }
  AccountKind kind() const { return kind_; }
  bool keeps_price_cage() const { return price_cage_; }
  Money cash() const { return cash_; }
  Money available_cash() const { return cash_ - withheld_ - options_.kept_back() - loans_.lent_today(); }
  int64_t Sellable(const Instrument& instrument) const;

  /// The cash that what is left of a buy may cost, fees included.
  Money CostOf(const Order& order) const;
  /// Keeps back for an order what so much of it may take, instead of what it kept back before.
  void Keep(Order& order, int64_t left);
  /// The same, by amount: this much cash, or so many shares.
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
  /// What nothing holds, of whatever day.
  int64_t Free(const Symbol& symbol) const;
  /// What there is, at its average cost.
  std::vector<Holding> Holdings() const;

  // Of orders that the counter settles itself (legs.h).

  /// What may be given for ETF shares, or is an ETF's to redeem: all but what came from the primary market today.
  int64_t Usable(const Symbol& symbol) const;
  /// Keeps back what an order's legs take; once.
  void Reserve(Order& order);
  void FreeLegs(Order& order);
  /// All legs of an order. `primary`: what comes may be sold today, but not be used.
  void Settle(Order& order, bool primary);
  /// How much of a fund was created or redeemed today.
  int64_t PrimaryVolume(const Symbol& symbol, XTP_SIDE_TYPE side) const;
  AllotmentRights& rights() { return rights_; }
  /// What its overnight shares of an exchange are worth at their previous closes.
  Money OvernightValue(XTP_EXCHANGE_TYPE exchange, const InstrumentTable& instruments) const;

  void Lend(const RepoLoan& loan, Money fee, uint32_t day);
  const RepoLoans& loans() const { return loans_; }

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
  /// The cash of a trade.
  void Pay(bool buy, Money amount, Money fees);
  void HoldMoreShares(const Symbol& symbol, int64_t quantity) { positions_[symbol].held += quantity; }
  /// The end of an option account's day, at the underlyings' last prices.
  void SettleOptions(uint32_t day, const std::function<Money(const Symbol&)>& price);

  /// Overnight: what was bought becomes sellable, what was lent comes back on its day, and the day's sums start again. No order may be
  /// working.
  void BeginDay(uint32_t day);

 private:
  void AddOptionFields(XTPQueryAssetRsp& asset) const;

  struct Position {
    int64_t yesterday = 0;
    int64_t total = 0;
    int64_t bought_today = 0;
    int64_t held = 0;
    int64_t reserved = 0;       // for legs of orders that are not settled yet
    int64_t primary_today = 0;  // created or redeemed
    Money cost = 0;
  };

  int64_t Sellable(const Symbol& symbol, const Position& position, bool same_day) const;
  /// Takes shares from a position; gives the part of its cost that they had.
  static Money Take(Position& position, int64_t quantity);
  /// The same, of today's shares first.
  static Money GiveAway(Position& position, int64_t quantity);
  int64_t Usable(const Position& position) const;
  void Reserve(const std::vector<Leg>& legs, int64_t times);

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
  std::map<std::pair<Symbol, XTP_SIDE_TYPE>, int64_t> primary_volume_;
  AllotmentRights rights_;
  RepoLoans loans_;
};

}  // namespace xtp::sim
