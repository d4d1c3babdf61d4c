#pragma once
#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "abi/generated/api.h"

namespace xtp::sim {

class Account;

/// A cancel that was sent, and what came of it.
struct CancelRecord {
  uint64_t id;
  uint64_t target;
  const Account* account;
  int64_t time;
  XTP_ORDER_SUBMIT_STATUS_TYPE status;
  XTPRI error;
};

/// A row of a paged query and where the page after it starts.
template <typename Row>
struct PageRow {
  Row row;
  int64_t reference;
};

/// All orders of one sort of a day, their cancels and trades: found by id, and as they were sent.
template <typename OneOrder, typename Report>
class OrderRecords {
 public:
  using Info = decltype(OneOrder::info);

  OneOrder& Add(uint64_t id) {
    OneOrder& order = orders_.emplace_back();
    order.info.order_xtp_id = id;
    by_id_[id] = &order;
    sent_.push_back({&order, nullptr});
    return order;
  }
  void AddCancel(const CancelRecord& cancel) {
    const CancelRecord& record = cancel_records_.emplace_back(cancel);
    cancels_[cancel.id] = &record;
    sent_.push_back({nullptr, &record});
  }
  void AddTrade(const Account& account, const Report& report) { trades_.push_back({&account, report}); }

  OneOrder* Find(uint64_t id) {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }
  bool IsCancel(uint64_t id) const { return cancels_.count(id) != 0; }
  /// Whose order or cancel this is, or nullptr.
  const Account* OwnerOf(uint64_t id) {
    if (const OneOrder* order = Find(id)) return order->account;
    const auto found = cancels_.find(id);
    return found == cancels_.end() ? nullptr : found->second->account;
  }
  const std::deque<OneOrder>& orders() const { return orders_; }
  /// Those that have not ended.
  std::vector<OneOrder*> Open() {
    std::vector<OneOrder*> open;
    for (OneOrder& order : orders_) {
      if (order.IsOpen()) open.push_back(&order);
    }
    return open;
  }

  /// What queries answer: an account's orders, cancels not counted, and trades that `accept`.
  template <typename Accept>
  std::vector<Info> Orders(const Account& account, Accept&& accept) const {
    std::vector<Info> rows;
    for (const OneOrder& order : orders_) {
      if (order.account == &account && accept(order)) rows.push_back(order.info);
    }
    return rows;
  }
  template <typename Accept>
  std::vector<Report> Trades(const Account& account, Accept&& accept) const {
    std::vector<Report> rows;
    for (const Trade& trade : trades_) {
      if (trade.account == &account && accept(trade.report)) rows.push_back(trade.report);
    }
    return rows;
  }
  /// At most `count` of an account's orders and cancels as they were sent, from behind `reference`; and of its trades.
  std::vector<PageRow<Info>> OrderPage(const Account& account, int64_t reference, int64_t count) const {
    return Page<Info>(sent_, account, reference, count);
  }
  std::vector<PageRow<Report>> TradePage(const Account& account, int64_t reference, int64_t count) const {
    return Page<Report>(trades_, account, reference, count);
  }

 private:
  struct Trade {
    const Account* account;
    Report report;
  };
  /// An order or a cancel.
  struct Sent {
    const OneOrder* order;
    const CancelRecord* cancel;
  };

  static const Account* OwnerOf(const Trade& trade) { return trade.account; }
  static const Account* OwnerOf(const Sent& sent) { return sent.order ? sent.order->account : sent.cancel->account; }

  const Report& RowOf(const Trade& trade) const { return trade.report; }
  Info RowOf(const Sent& sent) const {
    if (sent.order) return sent.order->info;
    const CancelRecord& cancel = *sent.cancel;
    const auto found = by_id_.find(cancel.target);
    Info row = found == by_id_.end() ? Info{} : found->second->info;
    row.order_xtp_id = cancel.target;
    row.order_cancel_xtp_id = cancel.id;
    row.order_submit_status = cancel.status;
    row.order_err_t = cancel.error;
    row.insert_time = row.update_time = cancel.time;
    return row;
  }

  template <typename Row, typename Entry>
  std::vector<PageRow<Row>> Page(const std::deque<Entry>& entries, const Account& account, int64_t reference, int64_t count) const {
    std::vector<PageRow<Row>> rows;
    int64_t place = 0;
    for (const Entry& entry : entries) {
      if (static_cast<int64_t>(rows.size()) >= count) break;
      if (OwnerOf(entry) == &account && ++place > reference) rows.push_back({RowOf(entry), place});
    }
    return rows;
  }

  std::deque<OneOrder> orders_;
  std::deque<Trade> trades_;
  std::deque<CancelRecord> cancel_records_;
  std::deque<Sent> sent_;
  std::unordered_map<uint64_t, OneOrder*> by_id_;
  std::unordered_map<uint64_t, const CancelRecord*> cancels_;
};

}  // namespace xtp::sim
