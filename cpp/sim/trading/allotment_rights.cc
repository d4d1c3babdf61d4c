#include "sim/trading/allotment_rights.h"

#include "sim/base/text.h"
#include "sim/trading/account.h"

namespace xtp::sim {

AllotmentRights::AllotmentRights(const std::vector<Holding>& rights) {
  for (const Holding& right : rights) rights_.push_back({right.symbol, right.quantity, 0, right.price});
}

const AllotmentRights::Right* AllotmentRights::Find(const Symbol& symbol) const {
  for (const Right& right : rights_) {
    if (right.symbol == symbol) return &right;
  }
  return nullptr;
}

void AllotmentRights::Take(const Symbol& symbol, int64_t quantity) {
  for (Right& right : rights_) {
    if (right.symbol == symbol) right.done += quantity;
  }
}

std::vector<XTPQueryStkPositionRsp> AllotmentRights::Rows(std::string_view ticker, XTP_MARKET_TYPE market) const {
  std::vector<XTPQueryStkPositionRsp> rows;
  for (const Right& right : rights_) {
    const XTP_MARKET_TYPE own = MarketOf(right.symbol.exchange);
    if (!ticker.empty() && (right.symbol.ticker != ticker || (market != XTP_MKT_INIT && market != own))) continue;
    XTPQueryStkPositionRsp row{};
    SetText(row.ticker, right.symbol.ticker);
    row.market = own;
    row.total_qty = right.done;
    row.sellable_qty = right.left();
    row.yesterday_position = right.total;
    row.avg_price = ToYuan(right.price);
    row.position_direction = XTP_POSITION_DIRECTION_NET;
    row.position_security_type = XTP_POSITION_SECURITY_PLACEMENT;
    rows.push_back(row);
  }
  return rows;
}

void AllotmentRights::BeginDay() {
  for (Right& right : rights_) {
    right.total -= right.done;
    right.done = 0;
  }
}

}  // namespace xtp::sim
