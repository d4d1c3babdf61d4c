#pragma once
#include <cstdint>
#include <vector>

#include "sim/engine/matching_engine.h"
#include "sim/engine/order_types.h"

namespace xtp::sim::engine {

/// The book that one arriving order meets, put together for it alone out of pieces: levels that a market shows, or waiting orders. What
/// the order may do with them is the matching engine's to know.
class ArrivalBook {
 public:
  struct Part {
    size_t piece;
    Money price;
    int64_t quantity;
  };
  struct Outcome {
    std::vector<Part> trades;
    Money rest_price = 0;  // 0: nothing is left, or it is cancelled
    int64_t left = 0;
  };

  /// Behind the pieces of its price that are there; pieces are counted from 0, and one without price or quantity trades nothing. Those of
  /// both sides must not cross.
  void Add(Side side, Money price, int64_t quantity);
  /// The order's number is not looked at.
  Outcome Meet(NewOrder order);

 private:
  MatchingEngine engine_{MatchingEngine::Rules{}};
  OrderId pieces_ = 0;
};

}  // namespace xtp::sim::engine
