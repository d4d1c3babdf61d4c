#include "sim/trading/business/fund_business.h"

#include "sim/base/errors.h"
#include "sim/base/text.h"

namespace xtp::sim {

namespace {

constexpr int64_t kSplitUnit = 100;

Symbol SymbolOf(const Order& order) { return {ExchangeOf(order.info.market), std::string(GetText(order.info.ticker))}; }

const StructuredFund* FindFund(const Options& options, const Symbol& mother) {
  for (const StructuredFund& fund : options.products.structured_funds) {
    if (fund.mother == mother) return &fund;
  }
  return nullptr;
}

/// The legs of creating or redeeming fund shares at a price, and whether the account has what they take.
int32_t PlanExchange(Order& order, const Symbol& symbol, Money price) {
  const bool creation = order.info.side == XTP_SIDE_PURCHASE;
  const int64_t quantity = order.info.quantity;
  const Money amount = price * quantity;
  order.legs = {
      {symbol, XTP_TRDT_PRIMARY, creation ? quantity : -quantity, creation ? -amount : amount, creation ? amount : 0, quantity, price}};
  if (creation) return amount > order.account->available_cash() ? error::kCash : 0;
  return quantity > order.account->Usable(symbol) ? error::kPosition : 0;
}

}  // namespace

int32_t MoneyFundBusiness::Check(Order& order, const OrderContext&) const {
  const Symbol symbol = SymbolOf(order);
  for (const Holding& fund : options_.products.money_funds) {
    if (!(fund.symbol == symbol)) continue;
    if (order.info.side != XTP_SIDE_PURCHASE && order.info.side != XTP_SIDE_REDEMPTION) return error::kBusinessSide;
    if (const int32_t broken = CheckLegOrder(order, 1)) return broken;
    return order.info.quantity > fund.quantity ? error::kQuantityRange : PlanExchange(order, symbol, fund.price);
  }
  return error::kUnknownTicker;
}

int32_t FundPurchaseBusiness::Check(Order& order, const OrderContext&) const {
  const StructuredFund* fund = FindFund(options_, SymbolOf(order));
  if (!fund) return error::kUnknownTicker;
  if (order.info.side != XTP_SIDE_PURCHASE && order.info.side != XTP_SIDE_REDEMPTION) return error::kBusinessSide;
  if (const int32_t broken = CheckLegOrder(order, 1)) return broken;
  return PlanExchange(order, fund->mother, fund->net_value);
}

int32_t FundSplitBusiness::Check(Order& order, const OrderContext&) const {
  const StructuredFund* fund = FindFund(options_, SymbolOf(order));
  if (!fund) return error::kUnknownTicker;
  const bool split = order.info.side == XTP_SIDE_SPLIT;
  if (!split && order.info.side != XTP_SIDE_MERGE) return error::kBusinessSide;
  if (const int32_t broken = CheckLegOrder(order, kSplitUnit)) return broken;
  // The quantity is the mother's in both directions.
  const int64_t quantity = order.info.quantity;
  order.legs = {{fund->mother, XTP_TRDT_COMMON, split ? -quantity : quantity, 0, split ? 0 : quantity, quantity}};
  for (const StructuredFund::Child& child : fund->children) {
    const int64_t part = quantity / 100 * child.ratio;
    order.legs.push_back({child.symbol, XTP_TRDT_COMMON, split ? part : -part, 0, split ? part : 0, part});
  }
  for (const Leg& leg : order.legs) {
    if (leg.shares < 0 && -leg.shares > order.account->Usable(leg.symbol)) return error::kPosition;
  }
  return 0;
}

std::vector<XTPStructuredFundInfo> StructuredFundRows(const std::vector<StructuredFund>& funds, const InstrumentTable& instruments,
                                                      const XTPQueryStructuredFundInfoReq& query) {
  std::vector<XTPStructuredFundInfo> rows;
  const std::string_view wanted = GetText(query.sf_ticker);
  const auto name = [&](const Symbol& symbol) {
    const size_t index = instruments.Find(symbol);
    return index == InstrumentTable::kNone ? std::string_view() : instruments.at(index).name();
  };
  const bool any_exchange = query.exchange_id != XTP_EXCHANGE_SH && query.exchange_id != XTP_EXCHANGE_SZ;
  for (const StructuredFund& fund : funds) {
    if ((!any_exchange && fund.mother.exchange != query.exchange_id) || (!wanted.empty() && fund.mother.ticker != wanted)) continue;
    for (const StructuredFund::Child& child : fund.children) {
      XTPStructuredFundInfo row{};
      row.exchange_id = fund.mother.exchange;
      SetText(row.sf_ticker, fund.mother.ticker);
      SetText(row.sf_ticker_name, name(fund.mother));
      SetText(row.ticker, child.symbol.ticker);
      SetText(row.ticker_name, name(child.symbol));
      row.split_merge_status = XTP_SPLIT_MERGE_STATUS_ALLOW;
      row.ratio = static_cast<uint32_t>(child.ratio);
      row.min_split_qty = row.min_merge_qty = static_cast<uint32_t>(kSplitUnit);
      row.net_price = ToYuan(fund.net_value);
      rows.push_back(row);
    }
  }
  return rows;
}

}  // namespace xtp::sim
