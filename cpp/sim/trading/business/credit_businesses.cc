#include "sim/trading/business/credit_businesses.h"

#include "sim/base/errors.h"
#include "sim/trading/business/credit_moves.h"
#include "sim/trading/business/credit_trades.h"

namespace xtp::sim {

namespace {

class Refusal final : public Business {
  int32_t Check(Order& order, const OrderContext&) const override {
    const XTP_SIDE_TYPE side = order.info.side;
    return side >= XTP_SIDE_BUY && side < XTP_SIDE_UNKNOWN ? error::kBusinessSide : error::kUnknownSide;
  }
};

}  // namespace

CreditBusinesses::CreditBusinesses(const Market& market) {
  sides_[XTP_SIDE_BUY] = std::make_unique<CollateralBuy>(market);
  sides_[XTP_SIDE_SELL] = std::make_unique<CollateralSale>(market);
  sides_[XTP_SIDE_REPAY_MARGIN] = std::make_unique<CollateralSale>(market);
  sides_[XTP_SIDE_MARGIN_TRADE] = std::make_unique<MarginBuy>(market);
  sides_[XTP_SIDE_SHORT_SELL] = std::make_unique<ShortSale>(market);
  sides_[XTP_SIDE_REPAY_STOCK] = std::make_unique<BuyToReturn>(market);
  sides_[XTP_SIDE_STOCK_REPAY_STOCK] = std::make_unique<StockReturn>(market);
  sides_[XTP_SIDE_SURSTK_TRANS] = std::make_unique<SurplusMove>(market);
  sides_[XTP_SIDE_GRTSTK_TRANSIN] = std::make_unique<CollateralIn>(market);
  sides_[XTP_SIDE_GRTSTK_TRANSOUT] = std::make_unique<CollateralOut>(market);
}

const Business* CreditBusinesses::Find(XTP_SIDE_TYPE side) const {
  static const Refusal refusal;
  const auto found = sides_.find(side);
  return found == sides_.end() ? &refusal : found->second.get();
}

}  // namespace xtp::sim
