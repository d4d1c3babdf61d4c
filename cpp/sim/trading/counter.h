#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sim/market/market.h"
#include "sim/settings/options.h"
#include "sim/trading/business/businesses.h"
#include "sim/trading/customer.h"
#include "sim/trading/exec_ids.h"
#include "sim/trading/order_faults.h"
#include "sim/trading/order_ids.h"
#include "sim/trading/order_store.h"
#include "sim/trading/sessions.h"
#include "sim/trading/test_matching.h"
#include "sim/trading/trader_outbox.h"
#include "sim/trading/trader_session.h"

namespace xtp::sim {

/// The trading half: accounts, their sessions and orders. Whoever calls holds the exchange's lock; `now` is the moment as an XTP time.
class Counter {
 public:
  Counter(Market& market, TraderOutbox& outbox, const Options& options)
      : market_(market), outbox_(outbox), options_(options), businesses_(options), sessions_(outbox, options) {}

  // Sessions.

  /// nullptr with `error` set when it is refused.
  TraderSessionPtr Login(const std::string& user, const LoginRequest& request, XTPRI& error);
  TraderSessionPtr FindSession(uint64_t session_id) const { return sessions_.Find(session_id); }
  void Logout(uint64_t session_id);
  /// Ends all sessions of one api.
  void LogoutAll(const TraderGate* gate);
  void DropAll() { sessions_.DropAll(nullptr); }
  void Drop(const std::string& user);
  bool HasSessions() const { return sessions_.HasAny(); }
  /// The server goes down and comes back.
  void RestartServer(Options::Forgets forgets);
  /// What is to become of the next orders.
  OrderFaults& faults() { return faults_; }
  /// Tells what is known of orders that were silent.
  void EndSilence();
  /// No session has room for another order or cancel.
  void ExhaustOrderBuffers();

  // Orders. What gives an id gives 0 with `error` set when nothing was sent.

  uint64_t Insert(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error);
  uint64_t Reserve(const TraderSession& session);
  /// An order under an id that this session reserved.
  uint64_t InsertReserved(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error);
  uint64_t Cancel(const TraderSessionPtr& session, uint64_t order_id, int64_t now, int32_t& error);
  uint64_t Transfer(TraderSession& session, const XTPFundTransferReq& request, int64_t now);
  const char* AccountOf(uint64_t id);

  /// Time has passed: the exchanges confirm what was waiting.
  void OnTime(int64_t now);
  /// The market moved: working orders may trade.
  void OnMarket(const Market::Change& change, bool new_levels, int64_t now);
  /// A new day: yesterday's orders are gone, the accounts settle.
  void BeginDay();
  void Reset();

  // What queries answer.

  /// Whether the session may ask once more in this second.
  bool AllowsQuery(TraderSession& session, int64_t now);

  template <typename Accept>
  std::vector<XTPOrderInfoEx> Orders(const Account& account, Accept&& accept) const {
    std::vector<XTPOrderInfoEx> rows;
    for (const Order& order : orders_.orders()) {
      if (order.account == &account && accept(order)) rows.push_back(order.info);
    }
    return rows;
  }
  template <typename Accept>
  std::vector<XTPTradeReport> Trades(const Account& account, Accept&& accept) const {
    std::vector<XTPTradeReport> rows;
    for (const Trade& trade : orders_.trades()) {
      if (trade.account == &account && accept(trade.report)) rows.push_back(trade.report);
    }
    return rows;
  }
  const OrderStore& store() const { return orders_; }

 private:
  /// Whether an order or a cancel reaches the counter; one too many cuts the connection instead.
  bool Reaches(const TraderSessionPtr& session, int64_t now);
  void Send(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now);
  void Insert(TraderSession& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now);
  int32_t Check(Order& order, int64_t now);
  void Confirm(Order& order, int64_t now);
  /// Trades an order with those of this counter that rest in front of the visible levels.
  void Cross(Order& order, int64_t now);
  bool TakesCancel(const Order& order, int64_t now) const;
  void Arrive(Order& order, int64_t now);
  Arrival Match(Order& order, int64_t now);
  XTPTradeReport Execute(Order& order, const Execution& execution, uint64_t exec_id, int64_t now);
  void Fill(Order& order, const Execution& execution, uint64_t exec_id, int64_t now);
  void Finish(Order& order);
  /// The end of an order without being filled.
  void Close(Order& order, uint64_t cancel_id, int64_t now);
  void Reject(Order& order, const XTPRI& error);
  XTPRI CancelBroken(const Account& account, uint64_t order_id, int64_t now);
  void CancelWorking(Order& order, uint64_t cancel_id, int64_t now);
  void Tell(const Order& order);
  void Tell(const Order& order, const XTPTradeReport& report);
  /// Trades part of an order that then says nothing any more.
  void FallSilent(Order& order, int64_t now);
  void ForgetOrders();

  Market& market_;
  TraderOutbox& outbox_;
  const Options& options_;
  const Businesses businesses_;
  Sessions sessions_;
  OrderIds ids_;
  OrderStore orders_;
  ExecIds exec_ids_;
  TestMatching test_matching_;
  std::map<std::string, std::unique_ptr<Customer>> customers_;
  std::unordered_map<uint64_t, uint64_t> reserved_;  // order id -> session id
  std::multimap<int64_t, Order*> pending_;           // by the time of their confirmation
  OrderFaults faults_;
  uint64_t sent_orders_ = 0;
};

}  // namespace xtp::sim
