#pragma once
#include <cstdint>
#include <limits>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "sim/engine/book_from_ticks.h"
#include "sim/market/visible_book.h"

namespace xtp::sim::recorded {

using engine::OrderId;
using engine::Side;

/// What waits in front of an order of ours at its price.
struct Ahead {
  static constexpr int64_t kUnknown = std::numeric_limits<int64_t>::max();

  int64_t quantity = 0;                // where no single orders are known; kUnknown: nobody can say
  std::unordered_set<OrderId> orders;  // where they are
};

/// A recorded order that a tick is about.
struct TouchedOrder {
  bool known = false;  // it waits in the book
  OrderId id = 0;
  Money price = 0;
  int64_t untaken = 0;  // what is left of it before the tick, less what ours took
};

/// The recorded book of one instrument, less what orders of ours took from it. Where ticks tell of every order from the opening on, it is
/// the book that they make, and what ours took is known by order; else it is the ten levels of the newest snapshot, where what ours took
/// stays gone until as much has left the level in the recording, too.
class RecordedBook {
 public:
  static constexpr size_t kLevels = 10;
  using Level = VisibleBook::Level;

  RecordedBook(engine::TickStyle style, const VisibleBook& visible) : visible_(visible), ticks_(style) {}

  bool knows_orders() const { return knowledge_ == Knowledge::kOrders; }

  void Apply(const XTPTBT& tick);
  /// There is a new snapshot.
  void Show();

  TouchedOrder Look(int64_t number) const;
  /// Whether the recording itself shows sides that cross, as in an auction or between an order of Shenzhen and its trades.
  bool IsCrossed() const;
  /// The best levels of which something is left.
  std::vector<Level> Best(Side side) const;
  /// The best price without regard to what ours took; 0 without one.
  Money BestPrice(Side side) const;
  void Take(Side side, Money price, int64_t quantity);
  bool HasTakenLevels() const { return !taken_levels_[0].empty() || !taken_levels_[1].empty(); }

  Ahead AheadOf(Side side, Money price) const;
  int64_t Left(const Ahead& ahead) const;
  /// What a level of the newest snapshot shows: nothing when its price has no level, Ahead::kUnknown when it is beyond the last one.
  int64_t ShownAt(Side side, Money price) const;

 private:
  enum class Knowledge : uint8_t { kNothing, kOrders, kLevels };
  /// Of a level of a snapshot.
  struct Taken {
    int64_t quantity;
    int64_t shown;
  };
  using TakenLevels = std::map<Money, Taken>;

  static constexpr size_t IndexOf(Side side) { return static_cast<size_t>(side); }
  const engine::OrderBook& book() const { return ticks_.book(); }
  void Learn(const XTPTBT& tick);
  int64_t UntakenOf(uint32_t slot) const;
  int64_t UntakenOf(const engine::OrderBook::Level& level) const;
  void TakeOrders(Side side, Money price, int64_t quantity);
  void ForgetTaken(int64_t number);

  const VisibleBook& visible_;
  engine::BookFromTicks ticks_;
  Knowledge knowledge_ = Knowledge::kNothing;
  std::unordered_map<OrderId, int64_t> taken_orders_;
  TakenLevels taken_levels_[2];
};

}  // namespace xtp::sim::recorded
