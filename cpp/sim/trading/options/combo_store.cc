#include "sim/trading/options/combo_store.h"

namespace xtp::sim {

ComboOrder& ComboStore::Add(uint64_t id) {
  ComboOrder& order = orders_.emplace_back();
  order.info.order_xtp_id = id;
  by_id_[id] = &order;
  sent_.push_back({&order, nullptr});
  return order;
}

ComboOrder* ComboStore::Find(uint64_t id) {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : found->second;
}

std::vector<ComboOrder*> ComboStore::Open() {
  std::vector<ComboOrder*> open;
  for (ComboOrder& order : orders_) {
    if (order.IsOpen()) open.push_back(&order);
  }
  return open;
}

void ComboStore::AddCancel(const CancelRecord& cancel) {
  const CancelRecord& record = cancel_records_.emplace_back(cancel);
  cancels_[cancel.id] = &record;
  sent_.push_back({nullptr, &record});
}

const Account* ComboStore::OwnerOf(uint64_t id) {
  if (const ComboOrder* order = Find(id)) return order->account;
  const auto found = cancels_.find(id);
  return found == cancels_.end() ? nullptr : found->second->account;
}

XTPOptCombOrderInfoEx ComboStore::RowOf(const Entry& entry) const {
  if (entry.order) return entry.order->info;
  const CancelRecord& cancel = *entry.cancel;
  const auto found = by_id_.find(cancel.target);
  XTPOptCombOrderInfoEx row = found == by_id_.end() ? XTPOptCombOrderInfoEx{} : found->second->info;
  row.order_xtp_id = cancel.target;
  row.order_cancel_xtp_id = cancel.id;
  row.order_submit_status = cancel.status;
  row.order_err_t = cancel.error;
  row.insert_time = row.update_time = cancel.time;
  return row;
}

std::vector<PageRow<XTPOptCombOrderInfoEx>> ComboStore::OrderPage(const Account& account, int64_t reference, int64_t count) const {
  std::vector<PageRow<XTPOptCombOrderInfoEx>> rows;
  int64_t place = 0;
  for (const Entry& entry : sent_) {
    if (static_cast<int64_t>(rows.size()) >= count) break;
    const Account* owner = entry.order ? entry.order->account : entry.cancel->account;
    if (owner != &account || ++place <= reference) continue;
    rows.push_back({RowOf(entry), place});
  }
  return rows;
}

std::vector<PageRow<XTPOptCombTradeReport>> ComboStore::TradePage(const Account& account, int64_t reference, int64_t count) const {
  std::vector<PageRow<XTPOptCombTradeReport>> rows;
  int64_t place = 0;
  for (const ComboTrade& trade : trades_) {
    if (static_cast<int64_t>(rows.size()) >= count) break;
    if (trade.account != &account || ++place <= reference) continue;
    rows.push_back({trade.report, place});
  }
  return rows;
}

}  // namespace xtp::sim
