#pragma once
#include <cstdint>
#include <deque>
#include <unordered_map>
#include <vector>

#include "sim/trading/options/combo_order.h"
#include "sim/trading/order_store.h"

namespace xtp::sim {

struct ComboTrade {
  const Account* account;
  XTPOptCombTradeReport report;
};

/// All combination orders, their cancels and trades of the day.
class ComboStore {
 public:
  ComboOrder& Add(uint64_t id);
  ComboOrder* Find(uint64_t id);
  const std::deque<ComboOrder>& orders() const { return orders_; }
  std::vector<ComboOrder*> Open();

  void AddTrade(const Account& account, const XTPOptCombTradeReport& report) { trades_.push_back({&account, report}); }
  const std::deque<ComboTrade>& trades() const { return trades_; }

  void AddCancel(const CancelRecord& cancel);
  bool IsCancel(uint64_t id) const { return cancels_.count(id) != 0; }
  /// Whose order or cancel this is, or nullptr.
  const Account* OwnerOf(uint64_t id);

  /// At most `count` of an account's orders and cancels as they were sent, from behind `reference`.
  std::vector<PageRow<XTPOptCombOrderInfoEx>> OrderPage(const Account& account, int64_t reference, int64_t count) const;
  std::vector<PageRow<XTPOptCombTradeReport>> TradePage(const Account& account, int64_t reference, int64_t count) const;

 private:
  /// An order or a cancel.
  struct Entry {
    const ComboOrder* order;
    const CancelRecord* cancel;
  };
  XTPOptCombOrderInfoEx RowOf(const Entry& entry) const;

  std::deque<ComboOrder> orders_;
  std::deque<ComboTrade> trades_;
  std::unordered_map<uint64_t, ComboOrder*> by_id_;
  std::deque<CancelRecord> cancel_records_;
  std::unordered_map<uint64_t, const CancelRecord*> cancels_;
  std::deque<Entry> sent_;
};

}  // namespace xtp::sim
