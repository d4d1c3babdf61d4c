#include "sim/trading/account.h"

#include <algorithm>

#include "sim/base/text.h"

namespace xtp::sim {

Account::Account(std::string name, const AccountSettings& settings)
    : name_(std::move(name)), fees_(settings.fees), price_cage_(settings.price_cage), cash_(settings.cash), rights_(settings.rights) {
  for (const Holding& holding : settings.holdings) {
    Position& position = positions_[holding.symbol];
    position.yesterday += holding.quantity;
    position.total += holding.quantity;
    position.cost += holding.price * holding.quantity;
  }
}

int64_t Account::Sellable(const Position& position, bool same_day) const {
  // Today's sells took from the opening quantity first, so what is not of today is what may go. What is kept for legs is of today first.
  const int64_t bought = same_day ? 0 : std::max<int64_t>(position.bought_today - position.reserved, 0);
  return position.total - position.reserved - bought - position.held;
}

Money Account::CostOf(const Position& position, int64_t shares) {
  if (position.total <= 0) return 0;
  // Split so that the product does not overflow: cost * shares / total.
  return position.cost / position.total * shares + position.cost % position.total * shares / position.total;
}

int64_t Account::Sellable(const Instrument& instrument) const {
  const auto found = positions_.find(instrument.symbol());
  return found == positions_.end() ? 0 : Sellable(found->second, instrument.IsSameDaySellable());
}

Money Account::CostOf(const Order& order) const {
  const Money rest = order.limit * order.left();
  return rest + FeesOf(fees_, *order.instrument, order.info.side, order.traded_amount + rest) - order.fees;
}

void Account::Hold(Order& order) {
  if (order.IsBuy()) {
    const Money cost = order.left() > 0 ? CostOf(order) : 0;
    withheld_ += cost - order.withheld;
    order.withheld = cost;
  } else {
    positions_[order.instrument->symbol()].held += order.left() - order.held_position;
    order.held_position = order.left();
  }
}

void Account::Release(Order& order) {
  withheld_ -= order.withheld;
  order.withheld = 0;
  if (order.held_position == 0) return;
  positions_[order.instrument->symbol()].held -= order.held_position;
  order.held_position = 0;
}

void Account::Book(Order& order, Money price, int64_t quantity) {
  const Money amount = price * quantity;
  order.traded_amount += amount;
  const Money fees = FeesOf(fees_, *order.instrument, order.info.side, order.traded_amount) - order.fees;
  order.fees += fees;
  Position& position = positions_[order.instrument->symbol()];
  if (order.IsBuy()) {
    cash_ -= amount + fees;
    bought_ += amount;
    bought_fees_ += fees;
    position.total += quantity;
    position.bought_today += quantity;
    position.cost += amount + fees;
  } else {
    cash_ += amount - fees;
    sold_ += amount;
    sold_fees_ += fees;
    position.cost -= CostOf(position, quantity);
    position.total -= quantity;
    // What was created or redeemed may only be sold and goes first; where the same day's shares may be sold, they go last.
    position.primary_today -= std::min(position.primary_today, quantity);
    position.bought_today = std::min(position.bought_today, position.total - position.primary_today);
  }
  Hold(order);
}

XTPQueryAssetRsp Account::Asset() const {
  XTPQueryAssetRsp asset{};
  asset.total_asset = ToYuan(cash_);
  asset.buying_power = ToYuan(available_cash());
  asset.withholding_amount = ToYuan(withheld_ + loans_.lent_today());
  asset.fund_buy_amount = ToYuan(bought_);
  asset.fund_buy_fee = ToYuan(bought_fees_);
  asset.fund_sell_amount = ToYuan(sold_);
  asset.fund_sell_fee = ToYuan(sold_fees_);
  asset.account_type = XTP_ACCOUNT_NORMAL;
  return asset;
}

std::vector<XTPQueryStkPositionRsp> Account::Positions(std::string_view ticker, XTP_MARKET_TYPE market,
                                                       const InstrumentTable& names) const {
  std::vector<XTPQueryStkPositionRsp> rows;
  for (const auto& [symbol, position] : positions_) {
    if (!ticker.empty() && (symbol.ticker != ticker || (market != XTP_MKT_INIT && MarketOf(symbol.exchange) != market))) continue;
    const size_t index = names.Find(symbol);
    const bool known = index != InstrumentTable::kNone;
    XTPQueryStkPositionRsp row{};
    SetText(row.ticker, symbol.ticker);
    if (known) SetText(row.ticker_name, names.at(index).name());
    row.market = MarketOf(symbol.exchange);
    row.total_qty = position.total;
    row.sellable_qty = Sellable(position, known && names.at(index).IsSameDaySellable());
    row.yesterday_position = position.yesterday;
    row.purchase_redeemable_qty = Usable(position);
    row.position_direction = XTP_POSITION_DIRECTION_NET;
    row.position_security_type = XTP_POSITION_SECURITY_NORMAL;
    if (position.total > 0) row.avg_price = ToYuan(position.cost) / static_cast<double>(position.total);
    rows.push_back(row);
  }
  for (const XTPQueryStkPositionRsp& row : rights_.Rows(ticker, market)) rows.push_back(row);
  return rows;
}

void Account::BeginDay(uint32_t day) {
  cash_ += loans_.BeginDay(day);
  primary_volume_.clear();
  rights_.BeginDay();
  withheld_ = bought_ = bought_fees_ = sold_ = sold_fees_ = 0;
  for (auto entry = positions_.begin(); entry != positions_.end();) {
    Position& position = entry->second;
    if (position.total == 0) {
      entry = positions_.erase(entry);
      continue;
    }
    position.yesterday = position.total;
    position.bought_today = 0;
    position.held = position.reserved = position.primary_today = 0;
    ++entry;
  }
}

}  // namespace xtp::sim
