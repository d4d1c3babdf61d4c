#pragma once
#include <cstdint>
#include <map>

#include "sim/trading/account.h"
#include "sim/trading/credit/credit_terms.h"
#include "sim/trading/credit/debts.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// What a credit account has and owes beside the cash and the positions of any account. As there, what working orders keep back follows
/// from the orders.
class CreditAccount {
 public:
  CreditAccount(Account& account, const CreditTerms& terms) : account_(account), terms_(terms) {}

  /// Bought to return more than was owed: the broker's account has it until it is moved.
  struct Surplus {
    int64_t transferable = 0;
    int64_t transferred = 0;  // today
    int64_t moving = 0;       // by orders that are not confirmed
  };

  const CreditTerms& terms() const { return terms_; }
  const Account& account() const { return account_; }
  Debts& debts() { return debts_; }
  const Debts& debts() const { return debts_; }
  /// What short sales brought. It buys nothing but what returns them.
  Money proceeds() const { return proceeds_; }
  Money free_proceeds() const { return proceeds_ - held_proceeds_; }
  const std::map<Symbol, Surplus>& surplus() const { return surplus_; }
  /// What working orders on credit may still cost.
  Money financing_held() const { return financing_held_; }
  Money lending_held() const { return lending_held_; }
  /// How many more may be sold short. What is returned does not count before the next day.
  int64_t Shortable(const Symbol& symbol) const;
  /// What may still be returned beside the orders that are under way.
  int64_t Returnable(const Symbol& symbol) const;
  /// On its way out.
  int64_t Leaving(const Symbol& symbol) const;

  // Each Hold sets what an order keeps back to what is left of it; with nothing left, to nothing.

  void HoldFinancing(Order& order, int64_t left);
  void BookFinancing(Order& order, Money price, int64_t quantity);
  void HoldLending(Order& order, int64_t left);
  void BookLending(Order& order, Money price, int64_t quantity);
  /// A sale whose cash repays: that of the security first, then, if it is to repay all, the others.
  void BookSale(Order& order, Money price, int64_t quantity);
  void HoldBuyToReturn(Order& order, int64_t left);
  void BookBuyToReturn(Order& order, Money price, int64_t quantity);

  void HoldReturn(Order& order, int64_t left);
  void BookReturn(Order& order);
  void HoldSurplus(Order& order, int64_t left);
  void BookSurplus(Order& order, Money price);
  /// Collateral that comes and goes overnight; an order that ends before takes nothing along.
  void HoldArriving(Order& order, int64_t left);
  void HoldLeaving(Order& order, int64_t left);

  /// Pays debts with free cash and gives what was paid.
  Money Repay(Money amount);
  Money RepayCharges(Debt& debt, Money amount);

  /// The query of the assets, where a credit account differs.
  void Complete(XTPQueryAssetRsp& asset) const;

  /// Overnight, before that of the account. No order may be working.
  void BeginDay();

 private:
  /// Counts an order's shares as they change to `left`.
  static void Count(std::map<Symbol, int64_t>& counts, Order& order, int64_t left);
  void HoldAmount(Money& held, Order& order, int64_t left);
  void ReleaseProceeds(Order& order);

  Account& account_;
  const CreditTerms terms_;
  Debts debts_;
  Money proceeds_ = 0;
  Money held_proceeds_ = 0;
  Money financing_held_ = 0;
  Money lending_held_ = 0;
  std::map<Symbol, int64_t> lent_;       // of the quota, not to be lent again today
  std::map<Symbol, int64_t> returning_;  // by orders under way
  std::map<Symbol, int64_t> arriving_;
  std::map<Symbol, int64_t> leaving_;
  std::map<Symbol, Surplus> surplus_;
};

}  // namespace xtp::sim
