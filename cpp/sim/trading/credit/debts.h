#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "sim/trading/credit/credit_terms.h"
#include "sim/trading/order.h"

namespace xtp::sim {

/// What one order borrowed, cash or securities, and what of it is still owed.
struct Debt {
  enum class Kind { kFinancing, kShort } kind;  // as in XTPCrdDebtInfo
  std::string id;
  Symbol symbol;
  uint64_t order_id;
  uint32_t opened;
  uint32_t due;
  uint32_t first_due;
  bool extended = false;
  bool of_today = true;
  // Owed in cash.
  Money principal = 0;
  Money fee = 0;
  Money interest = 0;
  // Owed in securities, and what these were sold for.
  int64_t quantity = 0;
  Money sold_for = 0;

  Money charges() const { return fee + interest; }
  Money cash() const { return principal + charges(); }
  bool IsOpen() const { return cash() > 0 || quantity > 0; }
  bool IsOverdue(uint32_t day) const { return IsOpen() && due < day; }
};

/// The debts of one account, in the order in which they were made. That is also the order in which they are repaid.
class Debts {
 public:
  /// A trade of a buy on credit.
  void Finance(const Order& order, Money amount, Money fees, const CreditTerms& terms);
  /// A trade of a short sale.
  void Lend(const Order& order, Money amount, int64_t quantity, const CreditTerms& terms);

  const std::vector<Debt>& all() const { return debts_; }
  Debt* Find(std::string_view id);
  /// What is owed in cash.
  Money Cash() const;
  /// Pays at most `amount` and gives what was paid: of each debt the fee, the interest, then the principal.
  Money Pay(Money amount);
  Money PayFor(const Symbol& symbol, Money amount);
  Money PayCharges(Debt& debt, Money amount);

  int64_t Owed(const Symbol& symbol) const;
  /// Without what was sold short today.
  int64_t Returnable(const Symbol& symbol) const;
  /// Returns at most that many, and gives how many were.
  int64_t Return(const Symbol& symbol, int64_t quantity);

  bool AnyOverdue(uint32_t day) const;
  /// Overnight: a day's interest is due, and what is repaid is forgotten.
  void EndDay(const CreditTerms& terms);

 private:
  Debt& Of(const Order& order, Debt::Kind kind, const CreditTerms& terms);

  std::vector<Debt> debts_;
  uint32_t numbered_ = 0;
};

}  // namespace xtp::sim
