#include "sim/engine/order_book.h"

namespace xtp::sim::engine {

namespace {

constexpr size_t Index(Side side) { return static_cast<size_t>(side); }

}  // namespace

void OrderBook::Reserve(uint32_t orders) {
  orders_.Reserve(orders);
  ids_.Reserve(orders);
  levels_.Reserve(orders);
  for (Ladder& ladder : ladders_) ladder.Reserve(orders);
}

uint32_t OrderBook::LevelFor(Side side, Money price) {
  Ladder& ladder = ladders_[Index(side)];
  const int64_t rank = Rank(side, price);
  if (const Ladder::Rung* rung = ladder.Find(rank)) return rung->level;
  const uint32_t level = levels_.Take();
  levels_[level] = {price, 0, 0, kNone, kNone};
  ladder.Insert({rank, level});
  return level;
}

void OrderBook::Add(OrderId id, Side side, Money price, int64_t quantity) {
  const uint32_t index = LevelFor(side, price);
  const uint32_t slot = orders_.Take();
  Level& level = levels_[index];
  orders_[slot] = {id, price, quantity, level.last, kNone, index, side};
  (level.last == kNone ? level.first : orders_[level.last].after) = slot;
  level.last = slot;
  level.orders++;
  level.quantity += quantity;
  quantities_[Index(side)] += quantity;
  counts_[Index(side)]++;
  ids_.Insert(id, slot);
}

void OrderBook::Reduce(uint32_t slot, int64_t quantity) {
  Order& order = orders_[slot];
  order.left -= quantity;
  levels_[order.level].quantity -= quantity;
  quantities_[Index(order.side)] -= quantity;
  if (order.left <= 0) Unlink(slot);
}

void OrderBook::Unlink(uint32_t slot) {
  const Order& order = orders_[slot];
  Level& level = levels_[order.level];
  (order.before == kNone ? level.first : orders_[order.before].after) = order.after;
  (order.after == kNone ? level.last : orders_[order.after].before) = order.before;
  if (--level.orders == 0) {
    ladders_[Index(order.side)].Erase(Rank(order.side, order.price));
    levels_.Give(order.level);
  }
  counts_[Index(order.side)]--;
  ids_.Erase(order.id);
  orders_.Give(slot);
}

bool OrderBook::IsCrossed() const {
  return !IsEmpty(Side::kBid) && !IsEmpty(Side::kAsk) && Best(Side::kBid).price >= Best(Side::kAsk).price;
}

OrderBook::Totals OrderBook::TotalsOf(Side side) const {
  Totals totals{quantities_[Index(side)], counts_[Index(side)], 0};
  double value = 0;
  for (size_t depth = 0; depth < LevelCount(side); ++depth) {
    const Level& level = LevelAt(side, depth);
    value += ToYuan(level.price) * static_cast<double>(level.quantity);
  }
  if (totals.quantity > 0) totals.average_price = value / static_cast<double>(totals.quantity);
  return totals;
}

int32_t OrderBook::BestQueue(Side side, int64_t* quantities, int32_t most) const {
  int32_t count = 0;
  if (IsEmpty(side)) return count;
  for (uint32_t slot = Best(side).first; slot != kNone && count < most; slot = orders_[slot].after) {
    quantities[count++] = orders_[slot].left;
  }
  return count;
}

}  // namespace xtp::sim::engine
