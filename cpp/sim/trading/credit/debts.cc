#include "sim/trading/credit/debts.h"

#include <algorithm>
#include <cstdio>

#include "sim/base/calendar_day.h"

namespace xtp::sim {

namespace {

Money Pay(Money& owed, Money amount) {
  const Money paid = std::min(owed, amount);
  owed -= paid;
  return paid;
}

Money PayDebt(Debt& debt, Money amount) {
  Money left = amount;
  for (Money* owed : {&debt.fee, &debt.interest, &debt.principal}) left -= Pay(*owed, left);
  return amount - left;
}

}  // namespace

Debt& Debts::Of(const Order& order, Debt::Kind kind, const CreditTerms& terms) {
  for (Debt& debt : debts_) {
    if (debt.of_today && debt.order_id == order.info.order_xtp_id) return debt;
  }
  const uint32_t day = order.instrument->day();
  char id[33];
  std::snprintf(id, sizeof id, "%08u%08u", day, ++numbered_);
  const uint32_t due = AddDays(day, terms.term_days);
  return debts_.emplace_back(Debt{kind, id, order.instrument->symbol(), order.info.order_xtp_id, day, due, due});
}

void Debts::Finance(const Order& order, Money amount, Money fees, const CreditTerms& terms) {
  Debt& debt = Of(order, Debt::Kind::kFinancing, terms);
  debt.principal += amount;
  debt.fee += fees;
}

void Debts::Lend(const Order& order, Money amount, int64_t quantity, const CreditTerms& terms) {
  Debt& debt = Of(order, Debt::Kind::kShort, terms);
  debt.quantity += quantity;
  debt.sold_for += amount;
}

Debt* Debts::Find(std::string_view id) {
  for (Debt& debt : debts_) {
    if (debt.id == id) return &debt;
  }
  return nullptr;
}

Money Debts::Cash() const {
  Money cash = 0;
  for (const Debt& debt : debts_) cash += debt.cash();
  return cash;
}

Money Debts::Pay(Money amount) {
  Money left = amount;
  for (Debt& debt : debts_) left -= PayDebt(debt, left);
  return amount - left;
}

Money Debts::PayFor(const Symbol& symbol, Money amount) {
  Money left = amount;
  for (Debt& debt : debts_) {
    if (debt.kind == Debt::Kind::kFinancing && debt.symbol == symbol) left -= PayDebt(debt, left);
  }
  return amount - left;
}

Money Debts::PayCharges(Debt& debt, Money amount) {
  const Money fee = sim::Pay(debt.fee, amount);
  return fee + sim::Pay(debt.interest, amount - fee);
}

int64_t Debts::Owed(const Symbol& symbol) const {
  int64_t owed = 0;
  for (const Debt& debt : debts_) {
    if (debt.symbol == symbol) owed += debt.quantity;
  }
  return owed;
}

int64_t Debts::Returnable(const Symbol& symbol) const {
  int64_t owed = 0;
  for (const Debt& debt : debts_) {
    if (debt.symbol == symbol && !debt.of_today) owed += debt.quantity;
  }
  return owed;
}

int64_t Debts::Return(const Symbol& symbol, int64_t quantity) {
  int64_t left = quantity;
  for (Debt& debt : debts_) {
    if (!(debt.symbol == symbol) || debt.of_today || debt.quantity == 0 || left == 0) continue;
    const int64_t returned = std::min(debt.quantity, left);
    // Split so that the product does not overflow: sold_for * returned / quantity.
    debt.sold_for -= debt.sold_for / debt.quantity * returned + debt.sold_for % debt.quantity * returned / debt.quantity;
    debt.quantity -= returned;
    left -= returned;
  }
  return quantity - left;
}

bool Debts::AnyOverdue(uint32_t day) const {
  return std::any_of(debts_.begin(), debts_.end(), [&](const Debt& debt) { return debt.IsOverdue(day); });
}

void Debts::EndDay(const CreditTerms& terms) {
  debts_.erase(std::remove_if(debts_.begin(), debts_.end(), [](const Debt& debt) { return !debt.IsOpen(); }), debts_.end());
  for (Debt& debt : debts_) {
    debt.interest += InterestOfDay(debt.principal, terms.financing_rate) + InterestOfDay(debt.sold_for, terms.short_rate);
    debt.of_today = false;
  }
}

}  // namespace xtp::sim
