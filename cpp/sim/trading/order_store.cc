#include "sim/trading/order_store.h"

#include <algorithm>

namespace xtp::sim {

void OrderStore::StartWorking(Order& order) {
  if (order.instrument_index >= working_.size()) working_.resize(order.instrument_index + 1);
  std::vector<Order*>& queue = working_[order.instrument_index];
  const auto before = [](const Order* a, const Order* b) {
    if (a->IsBuy() != b->IsBuy()) return a->IsBuy();
    return a->IsBuy() ? a->limit > b->limit : a->limit < b->limit;
  };
  queue.insert(std::upper_bound(queue.begin(), queue.end(), &order, before), &order);
}

void OrderStore::StopWorking(Order& order) {
  if (order.instrument_index >= working_.size()) return;
  std::vector<Order*>& queue = working_[order.instrument_index];
  queue.erase(std::remove(queue.begin(), queue.end(), &order), queue.end());
}

std::vector<Order*> OrderStore::Working(size_t instrument_index) const {
  return instrument_index < working_.size() ? working_[instrument_index] : std::vector<Order*>();
}

}  // namespace xtp::sim
