#pragma once
#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "sim/order.h"

namespace xtp::sim {

struct Trade {
  const Account* account;
  XTPTradeReport report;
};

/// All orders, cancels and trades of the day, found by id, and the working orders of each instrument in their priority.
class OrderStore {
 public:
  Order& Add(uint64_t id);
  Order* Find(uint64_t id);
  const std::deque<Order>& orders() const { return orders_; }

  /// Joins its instrument's queue: better prices first, then earlier arrival.
  void StartWorking(Order& order);
  void StopWorking(Order& order);
  /// A copy, because trades change the queue.
  std::vector<Order*> Working(size_t instrument_index) const;
  bool HasWorking(size_t instrument_index) const { return instrument_index < working_.size() && !working_[instrument_index].empty(); }

  void AddTrade(const Account& account, const XTPTradeReport& report) { trades_.push_back({&account, report}); }
  const std::deque<Trade>& trades() const { return trades_; }

  void AddCancel(uint64_t id, const Account& account) { cancels_[id] = &account; }
  bool IsCancel(uint64_t id) const { return cancels_.count(id) != 0; }
  /// Whose order or cancel this is, or nullptr.
  const Account* OwnerOf(uint64_t id);

 private:
  std::deque<Order> orders_;
  std::deque<Trade> trades_;
  std::unordered_map<uint64_t, Order*> by_id_;
  std::unordered_map<uint64_t, const Account*> cancels_;
  std::vector<std::vector<Order*>> working_;
};

}  // namespace xtp::sim
