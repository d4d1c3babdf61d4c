#pragma once
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "sim/base/agenda.h"
#include "sim/market/contract_table.h"
#include "sim/market/market.h"
#include "sim/market/marketplace.h"
#include "sim/settings/options.h"
#include "sim/trading/business/businesses.h"
#include "sim/trading/customer.h"
#include "sim/trading/exec_ids.h"
#include "sim/trading/options/combo_counter.h"
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
  Counter(const Market& market, Agenda& agenda, TraderOutbox& outbox, const Options& options)
      : market_(market),
        agenda_(agenda),
        outbox_(outbox),
        options_(options),
        contracts_(market, options.option.contracts),
        businesses_(options, market, contracts_),
        sessions_(outbox, options),
        combos_(options, contracts_, sessions_, exec_ids_, test_matching_) {}

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
  void RestartServer(Options::Forgets forgets, int64_t now);
  /// What is to become of the next orders.
  OrderFaults& faults() { return faults_; }
  /// Tells what is known of orders that were silent.
  void EndSilence();
  /// No session has room for another order or cancel.
  void ExhaustOrderBuffers();

  // Orders. What gives an id gives 0 with `error` set when nothing was sent.

  /// `debt_id` is whose interest and fees alone the order is to pay, empty for any other order.
  uint64_t Insert(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error,
                  std::string_view debt_id = {});
  uint64_t Reserve(const TraderSession& session);
  /// An order under an id that this session reserved.
  uint64_t InsertReserved(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, int64_t now, int32_t& error);
  uint64_t Cancel(const TraderSessionPtr& session, uint64_t order_id, int64_t now, int32_t& error);
  /// A combination order; a reserved id is its own order_xtp_id.
  uint64_t InsertCombo(const TraderSessionPtr& session, const XTPOptCombOrderInsertInfo& insert, bool reserved, int64_t now,
                       int32_t& error);
  uint64_t CancelCombo(const TraderSessionPtr& session, uint64_t order_id, int64_t now, int32_t& error);
  /// An order that the algo server sends for an account, and its cancel: false as long as it can not be cancelled.
  uint64_t InsertChild(Customer& customer, const XTPOrderInsertInfo& insert, uint8_t client_id, int64_t now);
  bool CancelChild(Customer& customer, uint64_t order_id, int64_t now);
  std::vector<TraderSessionPtr> SessionsOf(const Customer& customer) const { return sessions_.Of(customer); }
  uint64_t Transfer(TraderSession& session, const XTPFundTransferReq& request, int64_t now);
  const char* AccountOf(uint64_t id);

  // What a credit account asks for that is no order; answered by an event under the id that is given.

  uint64_t RepayCredit(TraderSession& session, double amount, int64_t now);
  uint64_t RepayCreditInterest(TraderSession& session, const std::string& debt_id, double amount, int64_t now);
  uint64_t ExtendDebt(TraderSession& session, const XTPCreditDebtExtendReq& request, int64_t now);

  /// Tells what became of orders in the market.
  void OnMarketplace(int64_t now);
  /// There is a new snapshot.
  void OnSnapshot(size_t instrument, int64_t now);
  /// A new day: yesterday's orders are gone, the accounts settle.
  void BeginDay(uint32_t day);
  /// Its market is there, with these option contracts. Orders go to `marketplace` from now on.
  void OpenDay(Marketplace& marketplace, std::vector<OptionContract> contracts, uint32_t day);
  void Reset(uint32_t day);

  // What queries answer.

  /// Whether the session may ask once more in this second.
  bool AllowsQuery(TraderSession& session, int64_t now);

  const OrderStore& store() const { return orders_; }
  const ComboStore& combos() const { return combos_.store(); }
  const ContractTable& contracts() const { return contracts_; }

 private:
  /// Whether an order or a cancel reaches the counter; one too many cuts the connection instead.
  bool Reaches(const TraderSessionPtr& session, int64_t now);
  /// The id of a new order, which is one that the session reserved or 0 for another; 0 with `error` set when nothing can be sent.
  uint64_t TakeId(const TraderSessionPtr& session, uint64_t reserved, int32_t& error);
  /// Whether an order is not lost on its way.
  bool Arrives(const TraderSessionPtr& session, uint64_t id, int64_t now);
  void SettleOptions();
  void Send(const TraderSessionPtr& session, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now, std::string_view debt_id = {});
  void Insert(Customer& customer, const XTPOrderInsertInfo& insert, uint64_t id, int64_t now, std::string_view debt_id);
  int32_t Check(Order& order, int64_t now);
  /// When the exchange confirms it.
  int64_t ConfirmationOf(const Order& order, int64_t now) const;
  /// Goes on with an order at that time.
  void WaitUntil(int64_t time, Order& order);
  void OnTime(int64_t now);
  void Confirm(Order& order, int64_t now);
  bool TakesCancel(const Order& order, int64_t now) const;
  /// Sends a confirmed order to the market as soon as orders are matched there. False when the exchange does not take it after all.
  bool Enter(Order& order, int64_t now);
  void ArriveInTest(Order& order, int64_t now);
  void Rest(Order& order, Money price);
  XTPTradeReport Execute(Order& order, const Execution& execution, uint64_t exec_id, int64_t now);
  void Fill(Order& order, const Execution& execution, uint64_t exec_id, int64_t now);
  /// A trade report with all but what traded.
  XTPTradeReport NewReport(const Order& order, uint64_t exec_id, int64_t now);
  /// All of an order that the counter settles itself.
  void Settle(Order& order, int64_t now);
  /// What confirmed orders bring overnight.
  void SettleOvernight();
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
  void ForgetOrders(int64_t now);

  const Market& market_;
  Marketplace* marketplace_ = nullptr;
  Agenda& agenda_;
  TraderOutbox& outbox_;
  const Options& options_;
  ContractTable contracts_;
  const Businesses businesses_;
  Sessions sessions_;
  OrderIds ids_;
  OrderStore orders_;
  ExecIds exec_ids_;
  TestMatching test_matching_;
  ComboCounter combos_;
  std::map<std::string, std::unique_ptr<Customer>> customers_;
  std::unordered_map<uint64_t, uint64_t> reserved_;  // order id -> session id
  std::multimap<int64_t, Order*> waiting_;           // by the time at which it goes on with them
  OrderFaults faults_;
  uint64_t sent_orders_ = 0;
};

}  // namespace xtp::sim
