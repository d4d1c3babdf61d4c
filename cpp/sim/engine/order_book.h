#pragma once
#include <array>
#include <cstdint>

#include "sim/engine/id_table.h"
#include "sim/engine/ladder.h"
#include "sim/engine/order_types.h"
#include "sim/engine/slots.h"

namespace xtp::sim::engine {

/// The resting orders of one instrument by price and, at a price, by arrival. It holds them and knows nothing of matching: the sides may
/// cross.
///
/// Orders are found by number and removed in constant time (a price that becomes empty costs a binary search of its side). Memory follows
/// the largest number of orders and prices that ever were in it together: some 70 bytes for an order and 50 for a price, up to twice that
/// after growing by doubling, and never more than `max_orders` of each. Nothing is allocated while that number is not exceeded.
class OrderBook {
 public:
  static constexpr uint32_t kNone = UINT32_MAX;
  static constexpr uint32_t kDefaultMaxOrders = 4'000'000;

  struct Order {
    OrderId id;
    Money price;
    int64_t left;
    uint32_t before;  // its neighbours at the price
    uint32_t after;
    uint32_t level;
    Side side;
  };
  struct Level {
    Money price;
    int64_t quantity;
    uint32_t orders;
    uint32_t first;
    uint32_t last;
  };
  /// Sums over all orders of a side.
  struct Totals {
    int64_t quantity = 0;
    int64_t orders = 0;
    double average_price = 0;  // yuan, weighted by quantity
  };

  explicit OrderBook(uint32_t max_orders = kDefaultMaxOrders) : max_orders_(max_orders) {}

  // Changing. Slots are those that Find gives.

  bool IsFull() const { return orders_.taken() >= max_orders_; }
  /// At the end of the queue of its price. The number must be new, the book not full.
  void Add(OrderId id, Side side, Money price, int64_t quantity);
  /// Takes off `quantity`, at most what is left; an order of which nothing is left is removed.
  void Reduce(uint32_t slot, int64_t quantity);
  void Remove(uint32_t slot) { Reduce(slot, orders_[slot].left); }
  /// Makes room for this many orders, so that nothing is allocated until there are more.
  void Reserve(uint32_t orders);

  // Reading.

  uint32_t Find(OrderId id) const { return ids_.Find(id); }
  const Order& order(uint32_t slot) const { return orders_[slot]; }
  size_t order_count() const { return orders_.taken(); }
  size_t LevelCount(Side side) const { return ladder(side).size(); }
  bool IsEmpty(Side side) const { return ladder(side).empty(); }
  /// 0 is the best.
  const Level& LevelAt(Side side, size_t depth) const { return levels_[ladder(side).at(depth).level]; }
  const Level& Best(Side side) const { return levels_[ladder(side).best().level]; }
  /// Whether somebody would pay what somebody else asks.
  bool IsCrossed() const;
  Totals TotalsOf(Side side) const;
  /// The quantities of the first orders at the best price; returns how many.
  int32_t BestQueue(Side side, int64_t* quantities, int32_t most) const;

 private:
  const Ladder& ladder(Side side) const { return ladders_[static_cast<size_t>(side)]; }
  uint32_t LevelFor(Side side, Money price);
  void Unlink(uint32_t slot);

  uint32_t max_orders_;
  Slots<Order> orders_;
  Slots<Level> levels_;
  std::array<Ladder, 2> ladders_;
  std::array<int64_t, 2> quantities_{};
  std::array<int64_t, 2> counts_{};
  IdTable ids_;
};

}  // namespace xtp::sim::engine
