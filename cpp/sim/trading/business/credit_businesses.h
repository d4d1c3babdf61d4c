#pragma once
#include "sim/trading/business/credit_moves.h"
#include "sim/trading/business/credit_trades.h"

namespace xtp::sim {

/// What a credit account does, by side.
class CreditBusinesses {
 public:
  explicit CreditBusinesses(const Market& market);

  /// For a side that is none of a credit account, one that refuses every order.
  const Business* Find(XTP_SIDE_TYPE side) const;

 private:
  class Refusal;

  const CollateralBuy buy_;
  const CollateralSale sale_;
  const MarginBuy margin_buy_;
  const ShortSale short_sale_;
  const BuyToReturn buy_to_return_;
  const StockReturn stock_return_;
  const SurplusMove surplus_;
  const CollateralIn in_;
  const CollateralOut out_;
};

}  // namespace xtp::sim
