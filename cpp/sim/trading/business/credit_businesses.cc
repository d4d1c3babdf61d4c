#include "sim/trading/business/credit_businesses.h"

#include "sim/base/errors.h"

namespace xtp::sim {

class CreditBusinesses::Refusal final : public Business {
 public:
  int32_t Check(Order& order, const OrderContext&) const override {
    const XTP_SIDE_TYPE side = order.info.side;
    return side >= XTP_SIDE_BUY && side < XTP_SIDE_UNKNOWN ? error::kBusinessSide : error::kUnknownSide;
  }
  void Hold(Order&) const override {}
  void Release(Order&) const override {}
  void Book(Order&, Money, int64_t) const override {}
};

CreditBusinesses::CreditBusinesses(const Market& market)
    : buy_(market),
      sale_(market),
      margin_buy_(market),
      short_sale_(market),
      buy_to_return_(market),
      stock_return_(market),
      surplus_(market),
      in_(market),
      out_(market) {}

const Business* CreditBusinesses::Find(XTP_SIDE_TYPE side) const {
  static const Refusal refusal;
  switch (side) {
    case XTP_SIDE_BUY:
      return &buy_;
    case XTP_SIDE_SELL:
    case XTP_SIDE_REPAY_MARGIN:
      return &sale_;
    case XTP_SIDE_MARGIN_TRADE:
      return &margin_buy_;
    case XTP_SIDE_SHORT_SELL:
      return &short_sale_;
    case XTP_SIDE_REPAY_STOCK:
      return &buy_to_return_;
    case XTP_SIDE_STOCK_REPAY_STOCK:
      return &stock_return_;
    case XTP_SIDE_SURSTK_TRANS:
      return &surplus_;
    case XTP_SIDE_GRTSTK_TRANSIN:
      return &in_;
    case XTP_SIDE_GRTSTK_TRANSOUT:
      return &out_;
    default:
      return &refusal;
  }
}

}  // namespace xtp::sim
