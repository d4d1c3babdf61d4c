#pragma once
#include <cstdint>
#include <map>

#include "sim/settings/options.h"
#include "sim/trading/exec_ids.h"
#include "sim/trading/options/combo_order.h"
#include "sim/trading/options/combo_rules.h"
#include "sim/trading/order_records.h"
#include "sim/trading/sessions.h"

namespace xtp::sim {

using ComboStore = OrderRecords<ComboOrder, XTPOptCombTradeReport>;

/// Combination orders from insert to end. Ids, and whether an order arrives at all, are the counter's.
class ComboCounter {
 public:
  ComboCounter(const Options& options, const ContractTable& contracts, Sessions& sessions, ExecIds& exec_ids, TestMatching& test_matching)
      : options_(options), rules_(contracts), sessions_(sessions), exec_ids_(exec_ids), test_matching_(test_matching) {}

  void Insert(TraderSession& session, const XTPOptCombOrderInsertInfo& insert, uint64_t id, uint64_t local_id, int64_t now);
  /// Cancels if nothing speaks against it, which is given back.
  XTPRI Cancel(const Account& account, uint64_t order_id, uint64_t cancel_id, int64_t now);
  /// The exchanges confirm what was waiting.
  void OnTime(int64_t now);
  /// A restart of the server has forgotten the orders.
  void Forget();
  void BeginDay();

  const Account* OwnerOf(uint64_t id) { return store_.OwnerOf(id); }
  const ComboStore& store() const { return store_; }

 private:
  void Confirm(ComboOrder& order, int64_t now);
  void Trade(ComboOrder& order, int64_t now);
  void Reject(ComboOrder& order, const XTPRI& error);
  XTPRI CancelBroken(const Account& account, uint64_t order_id);
  void Tell(const ComboOrder& order);

  const Options& options_;
  const ComboRules rules_;
  Sessions& sessions_;
  ExecIds& exec_ids_;
  TestMatching& test_matching_;
  ComboStore store_;
  std::multimap<int64_t, ComboOrder*> pending_;  // by the time of their confirmation
};

}  // namespace xtp::sim
