#include "sim/trading/credit/credit_account.h"

#include <algorithm>

namespace xtp::sim {

namespace {

int64_t At(const std::map<Symbol, int64_t>& counts, const Symbol& symbol) {
  const auto found = counts.find(symbol);
  return found == counts.end() ? 0 : found->second;
}

}  // namespace

int64_t CreditAccount::Shortable(const Symbol& symbol) const { return std::max<int64_t>(terms_.QuotaOf(symbol) - At(lent_, symbol), 0); }

int64_t CreditAccount::Returnable(const Symbol& symbol) const {
  return std::max<int64_t>(debts_.Returnable(symbol) - At(returning_, symbol), 0);
}

int64_t CreditAccount::Leaving(const Symbol& symbol) const { return At(leaving_, symbol); }

void CreditAccount::Count(std::map<Symbol, int64_t>& counts, Order& order, int64_t left) {
  if (left == order.credit.shares) return;
  counts[order.instrument->symbol()] += left - order.credit.shares;
  order.credit.shares = left;
}

void CreditAccount::HoldAmount(Money& held, Order& order, int64_t left) {
  const Money amount = order.limit * left;
  held += amount - order.credit.amount;
  order.credit.amount = amount;
}

void CreditAccount::HoldFinancing(Order& order, int64_t left) { HoldAmount(financing_held_, order, left); }

void CreditAccount::BookFinancing(Order& order, Money price, int64_t quantity) {
  const Money amount = price * quantity;
  const Money fees = account_.Charge(order, amount);
  account_.Receive(order.instrument->symbol(), quantity, amount + fees);
  debts_.Finance(order, amount, fees, terms_);
  HoldFinancing(order, order.left());
}

void CreditAccount::HoldLending(Order& order, int64_t left) {
  Count(lent_, order, left);
  HoldAmount(lending_held_, order, left);
}

void CreditAccount::BookLending(Order& order, Money price, int64_t quantity) {
  const Money amount = price * quantity;
  proceeds_ += amount - account_.Charge(order, amount);
  debts_.Lend(order, amount, quantity, terms_);
  HoldLending(order, order.left());
  lent_[order.instrument->symbol()] += quantity;
}

void CreditAccount::BookSale(Order& order, Money price, int64_t quantity) {
  const Money before = account_.cash();
  account_.Book(order, price, quantity);
  const Money brought = std::max<Money>(account_.cash() - before, 0);
  Money paid = 0;
  if (!order.credit.debt_id.empty()) {
    Debt* debt = debts_.Find(order.credit.debt_id);
    if (debt) paid = debts_.PayCharges(*debt, brought);
  } else {
    paid = debts_.PayFor(order.instrument->symbol(), brought);
    if (order.info.side == XTP_SIDE_REPAY_MARGIN) paid += debts_.Pay(brought - paid);
  }
  account_.Transfer(-paid);
}

void CreditAccount::ReleaseProceeds(Order& order) {
  held_proceeds_ -= order.credit.proceeds;
  order.credit.proceeds = 0;
}

void CreditAccount::HoldBuyToReturn(Order& order, int64_t left) {
  Count(returning_, order, left);
  ReleaseProceeds(order);
  const Money cost = left > 0 ? account_.CostOf(order) : 0;
  order.credit.proceeds = std::min(cost, free_proceeds());
  held_proceeds_ += order.credit.proceeds;
  account_.HoldCash(order, cost - order.credit.proceeds);
}

void CreditAccount::BookBuyToReturn(Order& order, Money price, int64_t quantity) {
  const Money amount = price * quantity;
  const Money cost = amount + account_.Charge(order, amount);
  // What other orders keep back of the proceeds is not this one's.
  const Money own = std::min(cost, order.credit.proceeds);
  ReleaseProceeds(order);
  proceeds_ -= own;
  account_.Transfer(own - cost);
  const Symbol& symbol = order.instrument->symbol();
  // What other orders are about to return is left to them.
  const int64_t others = At(returning_, symbol) - order.credit.shares;
  const int64_t returned = debts_.Return(symbol, std::clamp<int64_t>(debts_.Returnable(symbol) - others, 0, quantity));
  if (returned < quantity) surplus_[symbol].transferable += quantity - returned;
  HoldBuyToReturn(order, order.left());
}

void CreditAccount::HoldReturn(Order& order, int64_t left) {
  Count(returning_, order, left);
  account_.HoldShares(order, left);
}

void CreditAccount::BookReturn(Order& order) {
  HoldReturn(order, 0);
  account_.GiveAway(order.instrument->symbol(), debts_.Return(order.instrument->symbol(), order.info.quantity));
}

void CreditAccount::HoldSurplus(Order& order, int64_t left) {
  if (left == order.credit.shares) return;
  surplus_[order.instrument->symbol()].moving += left - order.credit.shares;
  order.credit.shares = left;
}

void CreditAccount::BookSurplus(Order& order, Money price) {
  HoldSurplus(order, 0);
  const int64_t quantity = order.info.quantity;
  Surplus& surplus = surplus_[order.instrument->symbol()];
  surplus.transferable -= quantity;
  surplus.transferred += quantity;
  account_.Receive(order.instrument->symbol(), quantity, price * quantity);
}

void CreditAccount::HoldArriving(Order& order, int64_t left) { Count(arriving_, order, left); }

void CreditAccount::HoldLeaving(Order& order, int64_t left) {
  Count(leaving_, order, left);
  account_.HoldShares(order, left);
}

Money CreditAccount::Repay(Money amount) {
  const Money paid = debts_.Pay(std::min(amount, account_.available_cash()));
  account_.Transfer(-paid);
  return paid;
}

Money CreditAccount::RepayCharges(Debt& debt, Money amount) {
  const Money paid = debts_.PayCharges(debt, std::min(amount, account_.available_cash()));
  account_.Transfer(-paid);
  return paid;
}

void CreditAccount::Complete(XTPQueryAssetRsp& asset) const {
  asset.total_asset = ToYuan(account_.cash() + proceeds_);
  asset.withholding_amount = ToYuan(account_.cash() - account_.available_cash() + held_proceeds_);
  asset.repay_stock_aval_banlance = ToYuan(free_proceeds());
  asset.fund_buy_amount = asset.fund_buy_fee = asset.fund_sell_amount = asset.fund_sell_fee = 0;
}

void CreditAccount::BeginDay() {
  for (const auto& [symbol, quantity] : leaving_) {
    if (quantity > 0) account_.GiveAway(symbol, quantity);
  }
  // What it cost elsewhere is not known here.
  for (const auto& [symbol, quantity] : arriving_) {
    if (quantity > 0) account_.Receive(symbol, quantity, 0);
  }
  leaving_.clear();
  arriving_.clear();
  returning_.clear();
  held_proceeds_ = financing_held_ = lending_held_ = 0;
  for (auto entry = surplus_.begin(); entry != surplus_.end();) {
    entry->second.transferred = entry->second.moving = 0;
    entry = entry->second.transferable == 0 ? surplus_.erase(entry) : std::next(entry);
  }
  debts_.EndDay(terms_);
  lent_.clear();
  for (const Debt& debt : debts_.all()) {
    if (debt.quantity > 0) lent_[debt.symbol] += debt.quantity;
  }
}

}  // namespace xtp::sim
