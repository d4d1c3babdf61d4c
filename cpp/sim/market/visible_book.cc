#include "sim/market/visible_book.h"

#include <algorithm>

namespace xtp::sim {

namespace {

bool Within(bool buy, Money price, Money limit) { return buy ? price <= limit : price >= limit; }

void Copy(const double (&prices)[10], const int64_t (&quantities)[10], VisibleBook::Side& side) {
  for (size_t i = 0; i < side.size(); ++i) {
    const Money price = FromYuan(prices[i]).value_or(0);
    side[i] = {std::max<Money>(price, 0), price > 0 ? std::max<int64_t>(quantities[i], 0) : 0};
  }
}

}  // namespace

void VisibleBook::Show(const XTPMD& snapshot) {
  Copy(snapshot.bid, snapshot.bid_qty, bids_);
  Copy(snapshot.ask, snapshot.ask_qty, asks_);
}

int64_t VisibleBook::Available(bool buy, Money limit, size_t levels) const {
  const Side& side = SideFacing(buy);
  int64_t available = 0;
  for (size_t i = 0; i < std::min(levels, side.size()); ++i) {
    if (side[i].price > 0 && Within(buy, side[i].price, limit)) available += side[i].quantity;
  }
  return available;
}

std::vector<Execution> VisibleBook::Take(bool buy, Money limit, int64_t quantity, size_t levels) {
  std::vector<Execution> executions;
  Side& side = Facing(buy);
  for (size_t i = 0; i < std::min(levels, side.size()) && quantity > 0; ++i) {
    Level& level = side[i];
    if (level.quantity == 0 || !Within(buy, level.price, limit)) continue;
    const int64_t taken = std::min(quantity, level.quantity);
    executions.push_back({level.price, taken});
    level.quantity -= taken;
    quantity -= taken;
  }
  return executions;
}

}  // namespace xtp::sim
