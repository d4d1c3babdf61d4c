#pragma once
#include "sim/trading/credit/credit_account.h"
#include "sim/trading/credit/prices.h"

namespace xtp::sim {

/// How a credit account stands at the prices of the moment. docs/simulator.md has the formulas.
struct CreditFigures {
  Money securities = 0;
  Money assets = 0;
  Money financing = 0;  // owed in cash for what was bought on credit
  Money lending = 0;    // owed for what was sold short, at its price now
  Money line = 0;       // of the credit line, what is left
  Money margin = 0;     // what is free to secure more

  Money debts() const { return financing + lending; }
  /// Whether the assets are at least so many times the debts.
  bool Keeps(Rate maintenance) const { return assets >= PartOf(debts(), maintenance); }
};

CreditFigures FiguresOf(const CreditAccount& credit, const Prices& prices);

/// The cash that may be taken out of the account.
Money Withdrawable(const CreditAccount& credit, const Prices& prices);

}  // namespace xtp::sim
