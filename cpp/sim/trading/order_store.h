#pragma once
#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "sim/trading/order.h"

namespace xtp::sim {

struct Trade {
  const Account* account;
  XTPTradeReport report;
};

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

/// All orders, cancels and trades of the day, found by id, and the working orders of each instrument in their priority.
class OrderStore {
 public:
  Order& Add(uint64_t id);
  Order* Find(uint64_t id);
  const std::deque<Order>& orders() const { return orders_; }
  /// Those that have not ended.
  std::vector<Order*> Open();

  /// Joins its instrument's queue: better prices first, then earlier arrival.
  void StartWorking(Order& order);
  void StopWorking(Order& order);
  /// A copy, because trades change the queue.
  std::vector<Order*> Working(size_t instrument_index) const;
  bool HasWorking(size_t instrument_index) const { return instrument_index < working_.size() && !working_[instrument_index].empty(); }

  void AddTrade(const Account& account, const XTPTradeReport& report) { trades_.push_back({&account, report}); }
  const std::deque<Trade>& trades() const { return trades_; }

  void AddCancel(const CancelRecord& cancel);
  bool IsCancel(uint64_t id) const { return cancels_.count(id) != 0; }
  /// Whose order or cancel this is, or nullptr.
  const Account* OwnerOf(uint64_t id);

  /// At most `count` of an account's orders and cancels as they were sent, from behind `reference`.
  std::vector<PageRow<XTPOrderInfoEx>> OrderPage(const Account& account, int64_t reference, int64_t count) const;
  std::vector<PageRow<XTPTradeReport>> TradePage(const Account& account, int64_t reference, int64_t count) const;

 private:
  /// An order or a cancel.
  struct Entry {
    const Order* order;
    const CancelRecord* cancel;
  };
  XTPOrderInfoEx RowOf(const Entry& entry) const;

  std::deque<Order> orders_;
  std::deque<Trade> trades_;
  std::unordered_map<uint64_t, Order*> by_id_;
  std::deque<CancelRecord> cancel_records_;
  std::unordered_map<uint64_t, const CancelRecord*> cancels_;
  std::deque<Entry> sent_;
  std::vector<std::vector<Order*>> working_;
};

}  // namespace xtp::sim
