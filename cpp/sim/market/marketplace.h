#pragma once
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "abi/generated/api.h"
#include "sim/base/money.h"

namespace xtp::sim {

/// A trade of one of our orders.
struct Execution {
  Money price;
  int64_t quantity;
};

/// An order of ours as its exchange gets it.
struct MarketOrder {
  uint64_t id;  // ours
  size_t instrument;
  bool buy;
  XTP_PRICE_TYPE type;
  Money limit;  // of a market order the worst price that it may come to
  int64_t quantity;
};

/// What became of an order of ours.
struct MarketEvent {
  enum class Kind : uint8_t {
    kTraded,
    kRested,     // what is left waits, at `execution.price`
    kCancelled,  // by the exchange: the rest of an order that may not wait
  };
  Kind kind;
  uint64_t order;
  Execution execution;
  bool other_side = false;  // of the trade that the event before tells: both orders are ours
};

/// Where orders of ours go when they are confirmed: the exchanges of the day that is played. Times are XTP times.
class Marketplace {
 public:
  virtual ~Marketplace() = default;

  /// The exchange's number of the order, 0 when it takes no such order now. Trades, then kRested or kCancelled for what is left, are
  /// events.
  virtual uint64_t Add(const MarketOrder& order, int64_t now) = 0;
  /// What is left of a waiting order goes; that is no event.
  virtual void Cancel(size_t instrument, uint64_t order, int64_t now) = 0;

  bool HasEvents() const { return !events_.empty(); }
  /// What happened since this was asked last, in its order.
  std::vector<MarketEvent> TakeEvents() { return std::exchange(events_, {}); }

 protected:
  std::vector<MarketEvent> events_;
};

}  // namespace xtp::sim
