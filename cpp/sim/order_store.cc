#include "sim/order_store.h"

#include <algorithm>

namespace xtp::sim {

Order& OrderStore::Add(uint64_t id) {
  Order& order = orders_.emplace_back();
  order.info.order_xtp_id = id;
  by_id_[id] = &order;
  return order;
}

Order* OrderStore::Find(uint64_t id) {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

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

const Account* OrderStore::OwnerOf(uint64_t id) {
  if (const Order* order = Find(id)) return order->account;
  const auto found = cancels_.find(id);
  return found == cancels_.end() ? nullptr : found->second;
}

}  // namespace xtp::sim
