#include <algorithm>

#include "sim/trading/account.h"

// What an account has to do with orders that the counter settles itself.

namespace xtp::sim {

int64_t Account::Usable(const Symbol& symbol) const {
  const auto found = positions_.find(symbol);
  return found == positions_.end() ? 0 : Usable(found->second);
}

int64_t Account::Usable(const Position& position) const {
  // Working sells are first of what came from the primary market, which may only be sold.
  return position.total - position.reserved - std::max(position.primary_today, position.held);
}

void Account::Reserve(Order& order) {
  if (order.reserved) return;
  order.reserved = true;
  Reserve(order.legs, 1);
}

void Account::FreeLegs(Order& order) {
  if (!order.reserved) return;
  order.reserved = false;
  Reserve(order.legs, -1);
}

void Account::Reserve(const std::vector<Leg>& legs, int64_t times) {
  withheld_ += CashNeededFor(legs) * times;
  for (const Leg& leg : legs) {
    if (leg.shares < 0) positions_[leg.symbol].reserved -= leg.shares * times;
  }
}

void Account::Settle(Order& order, bool primary) {
  FreeLegs(order);
  Money cost = 0;  // of all that goes, for what comes
  Money value = 0;
  const Leg* last = nullptr;
  for (const Leg& leg : order.legs) {
    cash_ += leg.cash;
    cost -= leg.cash;
    // Of today's first: they may not be sold, so they are good for nothing else.
    if (leg.shares < 0) cost += GiveAway(positions_[leg.symbol], -leg.shares);
    if (leg.shares <= 0) continue;
    value += leg.value;
    last = &leg;
  }
  cost = std::max<Money>(cost, 0);
  Money rest = cost;
  for (const Leg& leg : order.legs) {
    if (leg.shares <= 0) continue;
    const Money part = &leg == last || value <= 0
                           ? rest
                           : static_cast<Money>(static_cast<double>(cost) * static_cast<double>(leg.value) / static_cast<double>(value));
    rest -= part;
    Position& position = positions_[leg.symbol];
    position.total += leg.shares;
    position.cost += part;
    if (primary) position.primary_today += leg.shares;
  }
  primary_volume_[{order.instrument ? order.instrument->symbol() : Symbol{}, order.info.side}] += order.info.quantity;
}

int64_t Account::PrimaryVolume(const Symbol& symbol, XTP_SIDE_TYPE side) const {
  const auto found = primary_volume_.find({symbol, side});
  return found == primary_volume_.end() ? 0 : found->second;
}

Money Account::OvernightValue(XTP_EXCHANGE_TYPE exchange, const InstrumentTable& instruments) const {
  Money value = 0;
  for (const auto& [symbol, position] : positions_) {
    const size_t index = symbol.exchange == exchange ? instruments.Find(symbol) : InstrumentTable::kNone;
    if (index != InstrumentTable::kNone && instruments.at(index).IsStock()) value += position.yesterday * instruments.at(index).pre_close();
  }
  return value;
}

void Account::Lend(const RepoLoan& loan, Money fee, uint32_t day) {
  loans_.Lend(loan, day);
  Pay(false, 0, fee);
}

}  // namespace xtp::sim
