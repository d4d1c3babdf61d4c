#pragma once
#include <cstdint>

#include "sim/engine/order_types.h"

namespace xtp::sim::engine {

enum class TickStyle : uint8_t { kShanghai, kShenzhen };

/// The numbering that the instruments of a channel share. Shanghai numbers its ticks without a gap (BizIndex), and orders by themselves;
/// Shenzhen has one numbering for orders and trades, in which the number of an order is that of its tick.
class TickChannel {
 public:
  TickChannel(TickStyle style, int32_t number) : style_(style), number_(number) {}

  TickStyle style() const { return style_; }
  int32_t number() const { return number_; }

  /// The number of the next order, to be taken when it is certain that the engine will accept it.
  OrderId NextOrder() { return style_ == TickStyle::kShanghai ? ++orders_ : static_cast<OrderId>(++ticks_); }
  int64_t NextTick() { return ++ticks_; }

 private:
  TickStyle style_;
  int32_t number_;
  OrderId orders_ = 0;
  int64_t ticks_ = 0;
};

}  // namespace xtp::sim::engine
