#include "sim/trading/credit/credit_figures.h"

#include <algorithm>
#include <map>

namespace xtp::sim {

namespace {

/// A gain counts in part, a loss in full.
Money Counted(Money gain, Rate haircut) { return gain > 0 ? PartOf(gain, haircut) : gain; }

/// What of one security weighs on the margin.
struct Weight {
  Money value = 0;      // of the holdings
  Money principal = 0;  // borrowed for them
  Money sold_for = 0;   // what is still owed of it was sold for
  Money owed = 0;       // the same at its price now
};

}  // namespace

CreditFigures FiguresOf(const CreditAccount& credit, const Prices& prices) {
  const Account& account = credit.account();
  const CreditTerms& terms = credit.terms();
  std::map<Symbol, Weight> weights;
  CreditFigures figures;
  for (const Holding& holding : account.Holdings()) {
    const Money value = prices.Of(holding.symbol, holding.price) * (holding.quantity - credit.Leaving(holding.symbol));
    weights[holding.symbol].value = value;
    figures.securities += value;
  }
  for (const auto& [symbol, surplus] : credit.surplus()) figures.securities += prices.Of(symbol, 0) * surplus.transferable;
  Money charges = 0;
  Money borrowed = 0;
  for (const Debt& debt : credit.debts().all()) {
    Weight& weight = weights[debt.symbol];
    const Money price = debt.quantity > 0 ? prices.Of(debt.symbol, debt.sold_for / debt.quantity) : 0;
    weight.principal += debt.principal;
    weight.sold_for += debt.sold_for;
    weight.owed += price * debt.quantity;
    charges += debt.charges();
    borrowed += debt.principal + debt.sold_for;
    (debt.kind == Debt::Kind::kFinancing ? figures.financing : figures.lending) += debt.cash() + price * debt.quantity;
  }
  figures.assets = account.cash() + credit.proceeds() + figures.securities;
  figures.line = terms.line - borrowed - credit.financing_held() - credit.lending_held();
  figures.margin = account.available_cash() + credit.free_proceeds() - charges - PartOf(credit.financing_held(), terms.financing_ratio) -
                   PartOf(credit.lending_held(), terms.short_ratio);
  for (const auto& [symbol, weight] : weights) {
    const Instrument* instrument = prices.Find(symbol);
    const Rate haircut = instrument ? terms.HaircutOf(instrument->product()) : 0;
    figures.margin += Counted(weight.value - weight.principal, haircut) + Counted(weight.sold_for - weight.owed, haircut) -
                      weight.sold_for - PartOf(weight.principal, terms.financing_ratio) - PartOf(weight.owed, terms.short_ratio);
  }
  return figures;
}

Money Withdrawable(const CreditAccount& credit, const Prices& prices) {
  const CreditFigures figures = FiguresOf(credit, prices);
  const Money available = credit.account().available_cash();
  if (figures.debts() == 0) return available;
  const Money beyond = figures.assets - PartOf(figures.debts(), credit.terms().free_maintenance);
  return std::clamp<Money>(std::min(beyond, figures.margin), 0, available) / kFen * kFen;
}

}  // namespace xtp::sim
