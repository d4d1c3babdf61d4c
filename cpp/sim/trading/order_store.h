#pragma once
#include <cstddef>
#include <vector>

#include "sim/trading/order.h"
#include "sim/trading/order_records.h"

namespace xtp::sim {

/// The orders of securities and options, and the working ones of each instrument in their priority.
class OrderStore : public OrderRecords<Order, XTPTradeReport> {
 public:
  /// Joins its instrument's queue: better prices first, then earlier arrival.
  void StartWorking(Order& order);
  void StopWorking(Order& order);
  /// A copy, because trades change the queue.
  std::vector<Order*> Working(size_t instrument_index) const;
  bool HasWorking(size_t instrument_index) const { return instrument_index < working_.size() && !working_[instrument_index].empty(); }

 private:
  std::vector<std::vector<Order*>> working_;
};

}  // namespace xtp::sim
