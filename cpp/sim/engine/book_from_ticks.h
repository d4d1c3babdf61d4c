#pragma once
#include <cstdint>
#include <unordered_map>

#include "sim/engine/order_book.h"
#include "sim/engine/tick_channel.h"

namespace xtp::sim::engine {

/// Rebuilds the book of one instrument from its ticks, as a reader of the market would. Shenzhen shows an order before it trades: after an
/// order and before the ticks of its trades or its cancel, the sides may cross.
class BookFromTicks {
 public:
  explicit BookFromTicks(TickStyle style) : style_(style) {}

  /// False when the tick does not fit to those before it (an unknown order, more than is left of it): what it says is then not applied.
  bool Apply(const XTPTBT& tick);

  const OrderBook& book() const { return book_; }
  int64_t trade_count() const { return trade_count_; }

 private:
  /// An order of Shenzhen whose price is that of its trades.
  struct Unpriced {
    Side side;
    int64_t left;
  };

  bool ApplyShanghaiEntrust(const XTPTBT& tick);
  bool ApplyShanghaiTrade(const XTPTBT& tick);
  bool ApplyShenzhenEntrust(const XTPTBT& tick);
  bool ApplyShenzhenTrade(const XTPTBT& tick);
  bool Add(int64_t number, Side side, Money price, int64_t quantity);
  bool CanReduce(int64_t number, int64_t quantity) const;
  void Reduce(int64_t number, int64_t quantity);
  void PriceByTrade(int64_t number, Money price);

  TickStyle style_;
  OrderBook book_;
  int64_t trade_count_ = 0;
  std::unordered_map<OrderId, Unpriced> unpriced_;
};

}  // namespace xtp::sim::engine
