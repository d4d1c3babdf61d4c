#include "sim/trading/order_store.h"

#include <algorithm>

namespace xtp::sim {

Order& OrderStore::Add(uint64_t id) {
  Order& order = orders_.emplace_back();
  order.info.order_xtp_id = id;
  by_id_[id] = &order;
  sent_.push_back({&order, nullptr});
  return order;
}

Order* OrderStore::Find(uint64_t id) {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

std::vector<Order*> OrderStore::Open() {
  std::vector<Order*> open;
  for (Order& order : orders_) {
    if (order.IsOpen()) open.push_back(&order);
  }
  return open;
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
  return found == cancels_.end() ? nullptr : found->second->account;
}

void OrderStore::AddCancel(const CancelRecord& cancel) {
  const CancelRecord& record = cancel_records_.emplace_back(cancel);
  cancels_[cancel.id] = &record;
  sent_.push_back({nullptr, &record});
}

XTPOrderInfoEx OrderStore::RowOf(const Entry& entry) const {
  if (entry.order) return entry.order->info;
  const CancelRecord& cancel = *entry.cancel;
  const auto found = by_id_.find(cancel.target);
  XTPOrderInfoEx row = found == by_id_.end() ? XTPOrderInfoEx{} : found->second->info;
  row.order_xtp_id = cancel.target;
  row.order_cancel_xtp_id = cancel.id;
  row.order_submit_status = cancel.status;
  row.order_err_t = cancel.error;
  row.insert_time = row.update_time = cancel.time;
  return row;
}

std::vector<PageRow<XTPOrderInfoEx>> OrderStore::OrderPage(const Account& account, int64_t reference, int64_t count) const {
  std::vector<PageRow<XTPOrderInfoEx>> rows;
  int64_t place = 0;
  for (const Entry& entry : sent_) {
    if (static_cast<int64_t>(rows.size()) >= count) break;
    const Account* owner = entry.order ? entry.order->account : entry.cancel->account;
    if (owner != &account || ++place <= reference) continue;
    rows.push_back({RowOf(entry), place});
  }
  return rows;
}

std::vector<PageRow<XTPTradeReport>> OrderStore::TradePage(const Account& account, int64_t reference, int64_t count) const {
  std::vector<PageRow<XTPTradeReport>> rows;
  int64_t place = 0;
  for (const Trade& trade : trades_) {
    if (static_cast<int64_t>(rows.size()) >= count) break;
    if (trade.account != &account || ++place <= reference) continue;
    rows.push_back({trade.report, place});
  }
  return rows;
}

}  // namespace xtp::sim
