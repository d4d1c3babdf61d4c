#include "sim/trading/account.h"

#include <algorithm>

#include "sim/base/text.h"

namespace xtp::sim {

namespace {

AccountKind KindOf(const AccountKinds& kinds, const std::string& user) {
  const auto found = kinds.find(user);
  return found == kinds.end() ? AccountKind::kCash : found->second;
}

XTP_ACCOUNT_TYPE TypeOf(AccountKind kind) {
  switch (kind) {
    case AccountKind::kCredit:
      return XTP_ACCOUNT_CREDIT;
    case AccountKind::kOption:
      return XTP_ACCOUNT_DERIVE;
    default:
      return XTP_ACCOUNT_NORMAL;
  }
}

}  // namespace

Account::Account(std::string name, const AccountSettings& settings)
    : name_(std::move(name)),
      kind_(KindOf(settings.kinds, name_)),
      fees_(settings.fees),
      price_cage_(settings.price_cage),
      option_fees_(settings.option_fees),
      cash_(settings.cash),
      opening_cash_(settings.cash),
      rights_(settings.rights) {
  for (const Holding& holding : settings.holdings) {
    Position& position = positions_[holding.symbol];
    position.yesterday += holding.quantity;
    position.total += holding.quantity;
    position.cost += holding.price * holding.quantity;
  }
}

int64_t Account::Sellable(const Symbol& symbol, const Position& position, bool same_day) const {
  // Today's sells took from the opening quantity first, so what is not of today is what may go. What is kept back may be of today, and what
  // is kept for legs is of today first.
  const int64_t bought = same_day ? 0 : std::max<int64_t>(position.bought_today - position.reserved, 0);
  return std::max<int64_t>(position.total - position.reserved - bought - position.held - options_.Locked(symbol), 0);
}

int64_t Account::Sellable(const Instrument& instrument) const {
  const auto found = positions_.find(instrument.symbol());
  return found == positions_.end() ? 0 : Sellable(found->first, found->second, instrument.IsSameDaySellable());
}

Money Account::CostOf(const Order& order) const {
  const Money rest = order.limit * order.left();
  return rest + FeesOf(fees_, *order.instrument, order.info.side, order.traded_amount + rest) - order.fees;
}

void Account::HoldCash(Order& order, Money amount) {
  withheld_ += amount - order.withheld;
  order.withheld = amount;
}

void Account::HoldShares(Order& order, int64_t quantity) {
  if (quantity == order.held_position) return;
  positions_[order.instrument->symbol()].held += quantity - order.held_position;
  order.held_position = quantity;
}

void Account::Keep(Order& order, int64_t left) {
  if (order.IsBuy()) {
    HoldCash(order, left > 0 ? CostOf(order) : 0);
  } else {
    HoldShares(order, left);
  }
}

Money Account::Charge(Order& order, Money amount) const {
  order.traded_amount += amount;
  const Money fees = FeesOf(fees_, *order.instrument, order.info.side, order.traded_amount) - order.fees;
  order.fees += fees;
  return fees;
}

void Account::Receive(const Symbol& symbol, int64_t quantity, Money cost) {
  Position& position = positions_[symbol];
  position.total += quantity;
  position.bought_today += quantity;
  position.cost += cost;
}

Money Account::Take(Position& position, int64_t quantity) {
  // Split so that the product does not overflow: cost * quantity / total.
  const Money cost = position.cost / position.total * quantity + position.cost % position.total * quantity / position.total;
  position.cost -= cost;
  position.total -= quantity;
  return cost;
}

Money Account::GiveAway(Position& position, int64_t quantity) {
  position.bought_today -= std::min(position.bought_today, quantity);
  return Take(position, quantity);
}

void Account::GiveAway(const Symbol& symbol, int64_t quantity) { GiveAway(positions_[symbol], quantity); }

int64_t Account::Free(const Symbol& symbol) const {
  const auto found = positions_.find(symbol);
  return found == positions_.end() ? 0 : Sellable(symbol, found->second, true);
}

std::vector<Holding> Account::Holdings() const {
  std::vector<Holding> holdings;
  for (const auto& [symbol, position] : positions_) {
    if (position.total > 0) holdings.push_back({symbol, position.total, position.cost / position.total});
  }
  return holdings;
}

void Account::Book(Order& order, Money price, int64_t quantity) {
  const Money amount = price * quantity;
  const Money fees = Charge(order, amount);
  Pay(order.IsBuy(), amount, fees);
  if (order.IsBuy()) {
    Receive(order.instrument->symbol(), quantity, amount + fees);
  } else {
    Position& position = positions_[order.instrument->symbol()];
    Take(position, quantity);
    // What was created or redeemed may only be sold and goes first; where the same day's shares may be sold, they go last.
    position.primary_today -= std::min(position.primary_today, quantity);
    position.bought_today = std::min(position.bought_today, position.total - position.primary_today);
  }
  Keep(order, order.left());
}

void Account::Pay(bool buy, Money amount, Money fees) {
  cash_ += (buy ? -amount : amount) - fees;
  (buy ? bought_ : sold_) += amount;
  (buy ? bought_fees_ : sold_fees_) += fees;
}

void Account::SettleOptions(uint32_t day, const std::function<Money(const Symbol&)>& price) {
  OptionLedger::Delivery delivery;
  delivery.pay = [this](Money amount) { cash_ += amount; };
  delivery.move = [this](const Symbol& underlying, int64_t units, Money cost) {
    Position& position = positions_[underlying];
    position.total += units;
    position.cost = position.total > 0 ? std::max<Money>(position.cost + cost, 0) : 0;
  };
  delivery.price = price;
  options_.Settle(day, option_fees_.exercise, delivery);
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
  asset.account_type = TypeOf(kind_);
  if (kind_ == AccountKind::kOption) AddOptionFields(asset);
  return asset;
}

void Account::AddOptionFields(XTPQueryAssetRsp& asset) const {
  const Money netting = sold_ - bought_ - sold_fees_ - bought_fees_;
  // Whatever can not be used now counts as kept back, so that the total is the cash there is.
  asset.withholding_amount = ToYuan(cash_ - available_cash());
  asset.frozen_margin = ToYuan(options_.frozen_margin());
  asset.frozen_exec_cash = ToYuan(options_.exercise_cash());
  asset.frozen_exec_fee = ToYuan(options_.exercise_fees());
  asset.orig_banlance = ToYuan(opening_cash_);
  asset.banlance = asset.captial_asset = ToYuan(cash_);
  asset.trade_netting = ToYuan(netting);
  asset.deposit_withdraw = ToYuan(cash_ - opening_cash_ - netting);
  asset.preferred_amount = ToYuan(std::max<Money>(available_cash(), 0));
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
    row.sellable_qty = Sellable(symbol, position, known && names.at(index).IsSameDaySellable());
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
  opening_cash_ = cash_;
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
