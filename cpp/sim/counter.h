#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sim/account.h"
#include "sim/market.h"
#include "sim/order_ids.h"
#include "sim/order_store.h"
#include "sim/trader_outbox.h"
#include "sim/trader_session.h"

namespace xtp::sim {

/// The trading half: accounts, their sessions and orders. Whoever calls holds the exchange's lock; `now` is the moment as an XTP time.
class Counter {
 public:
  Counter(Market& market, TraderOutbox& outbox) : market_(market), outbox_(outbox) {}

  // Sessions.

  /// nullptr when this account and client are logged in already.
  TraderSessionPtr Login(const std::string& user, uint8_t client_id, const AccountSettings& settings, std::shared_ptr<TraderGate> gate);
  TraderSessionPtr FindSession(uint64_t session_id) const;
  void Logout(const TraderSessionPtr& session);
  /// Ends all sessions, or those of one client.
  void LogoutAll(const TraderGate* gate);
  void DropAll();
  bool HasSessions() const { return !sessions_.empty(); }

  // Orders.

  uint64_t Insert(TraderSession& session, const XTPOrderInsertInfo& insert, int64_t now);
  uint64_t Reserve(const TraderSession& session);
  /// An order under an id that this session reserved; 0 for another id.
  uint64_t InsertReserved(TraderSession& session, const XTPOrderInsertInfo& insert, int64_t now);
  uint64_t Cancel(const TraderSessionPtr& session, uint64_t order_id, int64_t now);
  const char* AccountOf(uint64_t id);

  /// The market moved: working orders may trade.
  void OnMarket(const Market::Change& change, bool new_levels, int64_t now);
  /// A new day: yesterday's orders are gone, the accounts settle.
  void BeginDay();
  void Reset();

  // What queries answer.

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

 private:
  void Insert(TraderSession& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now);
  int32_t Check(Order& order, int64_t now);
  bool TakesCancel(const Order& order, int64_t now) const;
  void Arrive(Order& order, int64_t now);
  void Fill(Order& order, Money price, int64_t quantity, int64_t now);
  /// The end of an order without being filled.
  void Close(Order& order, uint64_t cancel_id, int64_t now);
  void Reject(Order& order, int32_t error_id);
  int32_t CancelBroken(const Account& account, uint64_t order_id);
  void Tell(const Order& order);

  Market& market_;
  TraderOutbox& outbox_;
  OrderIds ids_;
  OrderStore orders_;
  std::map<std::string, std::unique_ptr<Account>> accounts_;
  std::vector<TraderSessionPtr> sessions_;
  std::unordered_map<uint64_t, uint64_t> reserved_;  // order id -> session id
  uint64_t logins_ = 0;
  uint64_t sent_orders_ = 0;
  uint64_t executions_ = 0;
};

}  // namespace xtp::sim
